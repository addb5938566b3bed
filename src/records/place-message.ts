import type { MessageRecord, SourceFile } from './schema/index.ts';

/** A message placed by its line in the issue, told by file and line in that file. A message that names its file is left as it is. */
export function placeMessage(message: MessageRecord, files: readonly SourceFile[]): MessageRecord {
  if (message.file !== undefined) return message;
  const { line } = message;
  const file = files.findLast(({ firstLine }) => line !== undefined && firstLine <= line) ?? files[0];
  if (file === undefined) return message;
  return { ...message, file: file.file, ...(line !== undefined && { line: line - file.firstLine + 1 }) };
}
