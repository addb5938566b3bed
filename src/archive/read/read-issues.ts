import { parseIssues } from '../../parser/index.ts';
import type { BulletinFiles } from './list-bulletins.ts';
import { openIssue, type ReadIssue, type ReadOptions } from './read-issue.ts';

/** Reads and parses bulletins with their sidecars and corrections, in their order. */
export async function readIssues(
  content: string,
  bulletins: readonly BulletinFiles[],
  options: ReadOptions,
): Promise<ReadIssue[]> {
  const opened = [];
  for (const bulletin of bulletins) opened.push(await openIssue(content, bulletin, options));
  const parsed = parseIssues(opened.map((issue) => ('finish' in issue ? issue.pages : [])));
  return opened.flatMap((issue, place): ReadIssue[] => {
    if (!('finish' in issue)) return [issue];
    const read = parsed[place];
    return read ? [issue.finish(read)] : [];
  });
}
