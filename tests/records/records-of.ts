import { findMentions } from '../../src/mentions/index.ts';
import { type ParsedIssue, parseIssue } from '../../src/parser/index.ts';
import {
  type IssueInfo,
  type IssueRecords,
  nameBook,
  type Sidecar,
  toMentionArticle,
  toRecords,
} from '../../src/records/index.ts';

type Records = IssueRecords & { lines: string[] };

/** The records of an invented text, and its lines. */
export function recordsOf(text: string, id = 'hekou-2021-05-07', sidecar?: Sidecar): Records {
  return recordsOfParsed(parseIssue([{ file: `${id}.txt`, text }]), { id, ...(sidecar !== undefined && { sidecar }) });
}

/** The records of an issue that is parsed already. */
export function recordsOfParsed(parsed: ParsedIssue, known: Partial<IssueInfo> = {}): Records {
  const id = known.id ?? 'hekou-2021-05-07';
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
  const info = { publication: { id: 'hekou', name: '[河口简报]' }, files: [file], script: 'Hans' as const };
  const records = toRecords(parsed, { ...info, ...known, id }, found, names);
  return { ...records, lines: parsed.lines };
}
