import type { FoundMentions } from '../mentions/types.ts';
import type { ParsedIssue } from '../parser/tree.ts';
import { atLeastOne } from './at-least-one.ts';
import { issueCorrections } from './corrections/record-corrections.ts';
import { dateIssue } from './dates/date-issue.ts';
import { type IssueInfo, noneApplied } from './issue-info.ts';
import type { NameBook } from './names/name-book.ts';
import { placeMessage } from './place-message.ts';
import { present } from './present.ts';
import type { Article, Issue } from './schema/index.ts';
import { toArticles } from './to-articles.ts';

export interface IssueRecords {
  issue: Issue;
  articles: Article[];
}

/** Number of the page on which a line stands. */
const pageOf = (line: number, pages: ParsedIssue['pages']) =>
  (pages.findLast(({ firstLine }) => firstLine <= line) ?? pages[0])?.number ?? 1;

/**
 * The records of one issue. `mentions[i]` belongs to `parsed.articles[i]`; `names` knows their ids. Never fails: what is odd becomes a
 * message of the issue.
 */
export function toRecords(
  parsed: ParsedIssue,
  info: IssueInfo,
  mentions: readonly FoundMentions[],
  names: NameBook,
): IssueRecords {
  const { id, sidecar, files, script, publication } = info;
  const { date, messages } = dateIssue(parsed, {
    id,
    file: files[0]?.file ?? id,
    declared: sidecar?.date,
    place: publication.place,
  });
  const articles = toArticles(parsed, info, date, mentions, names);
  const issue: Issue = present({
    id,
    publication: publication.id,
    title: sidecar?.title ?? publication.name,
    date,
    number: sidecar?.number ?? parsed.number,
    script,
    pages: parsed.pages.map(({ number, label, name, firstLine, lastLine }) =>
      present({ number, label, name, lines: [firstLine, lastLine] as [number, number] }),
    ),
    articles: articles.map(({ id }) => id),
    source: [...files],
    setAside: parsed.setAside.map(({ text, spans, reason }) => ({
      page: pageOf(spans[0]?.line ?? 1, parsed.pages),
      text,
      lines: spans,
      reason,
    })),
    corrections: atLeastOne(issueCorrections(parsed.setAside, info.corrections?.applied ?? noneApplied)),
    messages: [...parsed.messages, ...messages].map((message) => placeMessage(message, files)),
  });
  return { issue, articles };
}
