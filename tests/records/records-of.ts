import { findMentions } from '../../src/mentions/index.ts';
import { parseIssue } from '../../src/parser/index.ts';
import { type IssueRecords, nameBook, type Sidecar, toMentionArticle, toRecords } from '../../src/records/index.ts';

/** The records of an invented text, and its lines. */
export function recordsOf(
  text: string,
  id = 'hekou-2021-05-07',
  sidecar?: Sidecar,
): IssueRecords & { lines: string[] } {
  const parsed = parseIssue([{ file: `${id}.txt`, text }]);
  const found = findMentions(parsed.articles.map(toMentionArticle), {});
  const names = nameBook({
    people: [...found.flatMap(({ people }) => people), ...parsed.articles.flatMap(({ bylines }) => bylines)],
    places: found.flatMap(({ places }) => places),
  });
  const file = {
    file: `bulletins/${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    newline: 'lf' as const,
    firstLine: 1,
    lines: Math.max(1, parsed.lines.length),
  };
  const info = { id, publication: { id: 'hekou', name: '[河口简报]' }, files: [file], script: 'Hans' as const };
  const records = toRecords(parsed, { ...info, ...(sidecar !== undefined && { sidecar }) }, found, names);
  return { ...records, lines: parsed.lines };
}
