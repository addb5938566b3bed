import type { ParsedArticle, PrintedDate } from '../../parser/tree.ts';
import { monthDayOf, sortKey, yearOf } from '../edtf.ts';
import type { SourceEntry } from '../schema/index.ts';
import { inIssueYear } from './in-issue-year.ts';

/** The printed dates of an issue, by line: an issue may hold thousands of articles and dates. */
export type DatesByLine = ReadonlyMap<number, readonly PrintedDate[]>;

export function datesByLine(dates: readonly PrintedDate[]): DatesByLine {
  const byLine = new Map<number, PrintedDate[]>();
  for (const date of dates) {
    const list = byLine.get(date.span.line);
    if (list === undefined) byLine.set(date.span.line, [date]);
    else list.push(date);
  }
  return byLine;
}

/** Days before the issue that its news may be of. */
const newsWindow = 60;

/**
 * The date that an article bears itself: its dateline (电头), or the day named in the first sentence of its lead (导语) when that day lies
 * within the weeks before the issue. A day further back is history told in the article, not its date.
 */
export function ownDate(
  article: ParsedArticle,
  source: readonly SourceEntry[],
  dates: DatesByLine,
  issue: string | undefined,
): PrintedDate | undefined {
  const own = source.flatMap(({ line, start, end }) =>
    (dates.get(line) ?? []).filter(({ span }) => start <= span.start && span.end <= end),
  );
  return (
    own.find(({ place, value }) => place === 'dateline' && monthDayOf(value) !== undefined) ??
    own.find((date) => date.place === 'lead' && isInFirstSentence(date, article) && isNews(date.value, issue))
  );
}

function isInFirstSentence({ printed }: PrintedDate, article: ParsedArticle): boolean {
  const lead = article.body.find(({ kind }) => kind !== 'crosshead')?.text ?? '';
  const at = lead.indexOf(printed);
  return at >= 0 && !/[。！？!?]/.test(lead.slice(0, at));
}

function isNews(value: string, issue: string | undefined): boolean {
  if (monthDayOf(value) === undefined) return false;
  const full = sortKey(value) ?? inIssueYear(value, issue);
  if (full === undefined || yearOf(issue) === undefined) return issue === undefined;
  const days = (Date.parse(sortKey(issue) ?? '') - Date.parse(sortKey(full) ?? '')) / 86_400_000;
  return days <= newsWindow && (days >= 0 || issue?.startsWith('[') === true);
}
