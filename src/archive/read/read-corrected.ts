import type { SourcePage } from '../../parser/tree.ts';
import { type CorrectedIssue, correctIssue, type Unparsed } from '../../records/corrections/index.ts';
import { correctionsFileSchema, type MessageRecord } from '../../records/schema/index.ts';
import { readYaml } from './read-yaml.ts';

/** What became of an issue with its corrections, and what there is to say of them. */
export type Corrected = Omit<CorrectedIssue, 'faults'> & { messages: MessageRecord[] };

/**
 * Puts the pages of an issue right with the corrections that stand in `file` (relative to `content`), if there is one. What does not fit
 * is a message with its place in that file.
 */
export async function readCorrected(
  content: string,
  file: string | undefined,
  printed: readonly SourcePage[],
): Promise<Unparsed<Corrected>> {
  const yaml = file === undefined ? undefined : await readYaml(content, file, correctionsFileSchema);
  const { pages, finish } = correctIssue(printed, yaml?.value?.corrections ?? []);
  return {
    pages,
    finish: (parsed) => {
      const { faults, ...corrected } = finish(parsed);
      const placed = faults.map(({ path, message }) => ({ ...message, ...yaml?.at(path) }));
      return { ...corrected, messages: [...(yaml?.messages ?? []), ...placed] };
    },
  };
}
