import type { SourcePage } from '../../parser/tree.ts';
import { type CorrectedIssue, correctIssue } from '../../records/corrections/index.ts';
import { correctionsFileSchema, type MessageRecord } from '../../records/schema/index.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Parses the pages of an issue with the corrections that stand in `file` (relative to `content`), if there is one. What does not fit is a
 * message with its place in that file.
 */
export async function readCorrected(
  content: string,
  file: string | undefined,
  pages: readonly SourcePage[],
): Promise<Omit<CorrectedIssue, 'faults'> & { messages: MessageRecord[] }> {
  const yaml = file === undefined ? undefined : await readYaml(content, file, correctionsFileSchema);
  const { faults, ...corrected } = correctIssue(pages, yaml?.value?.corrections ?? []);
  const placed = faults.map(({ path, message }) => ({ ...message, ...yaml?.at(path) }));
  return { ...corrected, messages: [...(yaml?.messages ?? []), ...placed] };
}
