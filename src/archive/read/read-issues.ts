import { parseIssues } from '../../parser/index.ts';
import type { Unparsed } from '../../records/corrections/index.ts';
import type { BulletinFiles } from './list-bulletins.ts';
import { openIssue, type ReadIssue, type ReadOptions } from './read-issue.ts';

/** Characters of text that are parsed at once, about; a longer issue is parsed by itself. */
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
    waiting.push({ place, issue });
    size += issue.pages.reduce((sum, { text }) => sum + text.length, 0);
    if (size >= batch) parse();
  }
  parse();
  return issues;
}
