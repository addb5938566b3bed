import { parseIssues } from '../../parser/index.ts';
import type { Unparsed } from '../../records/corrections/index.ts';
import type { BulletinFiles } from './list-bulletins.ts';
import { openIssue, type ReadIssue, type ReadOptions } from './read-issue.ts';

/** Most characters of text that are parsed at once; a longer issue is parsed by itself. */
const batch = 500_000;

/** Reads and parses bulletins with their sidecars and corrections, in their order. */
export async function readIssues(
  content: string,
  bulletins: readonly BulletinFiles[],
  options: ReadOptions,
): Promise<ReadIssue[]> {
  const issues: ReadIssue[] = [];
  let waiting: { place: number; issue: Unparsed<ReadIssue> }[] = [];
  let size = 0;
  const parse = () => {
    const parsed = parseIssues(waiting.map(({ issue }) => issue.pages));
    waiting.forEach(({ place, issue }, index) => {
      const read = parsed[index];
      if (read) issues[place] = issue.finish(read);
    });
    waiting = [];
    size = 0;
  };
  for (const [place, bulletin] of bulletins.entries()) {
    const issue = await openIssue(content, bulletin, options);
    if (!('finish' in issue)) {
      issues[place] = issue;
      continue;
    }
    const length = issue.pages.reduce((sum, { text }) => sum + text.length, 0);
    if (size + length > batch) parse();
    waiting.push({ place, issue });
    size += length;
  }
  parse();
  return issues;
}
