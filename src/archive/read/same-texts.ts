import type { MessageRecord, SourceFile } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';

/** A warning for each file that holds the same bytes as one before it: most often a page or an issue that was copied by mistake. */
export function sameTexts(files: readonly SourceFile[]): MessageRecord[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, sha256 }) => {
    const other = first.get(sha256);
    first.set(sha256, other ?? file);
    return other === undefined || other === file ? [] : [messages.sameText(file, other)];
  });
}
