import type { ParsedArticle, PrintedDate } from '../../parser/tree.ts';
import { monthDayOf, sortKey, yearOf } from '../edtf.ts';
import type { SourceEntry } from '../schema/index.ts';
import { inIssueYear } from './in-issue-year.ts';

/** Days before the issue that its news may be of. */
const newsWindow = 60;

/**
 * The date that an article bears itself: its dateline (电头), or the day named in the first sentence of its lead (导语) when that day lies
 * within the weeks before the issue. A day further back is history told in the article, not its date.
 */
export function ownDate(
  article: ParsedArticle,
  source: readonly SourceEntry[],
  dates: readonly PrintedDate[],
  issue: string | undefined,
): PrintedDate | undefined {
  const own = dates.filter(({ span }) =>
    source.some(({ line, start, end }) => line === span.line && start <= span.start && span.end <= end),
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
