import type { ParsedArticle, PrintedDate } from '../../parser/tree.ts';
import { monthDayOf, sortKey, yearOf } from '../edtf.ts';
import { daysBetween, isDay } from './days.ts';
import { inIssueYear } from './in-issue-year.ts';
import { resolveShift } from './resolve-shift.ts';

/** The printed dates of each article of an issue, in print order; `[i]` belongs to article i. */
export function datesByArticle(dates: readonly PrintedDate[], articles: number): PrintedDate[][] {
  const lists = Array.from({ length: articles }, (): PrintedDate[] => []);
  for (const date of dates) if (date.at !== undefined) lists[date.at.article]?.push(date);
  return lists;
}

/** Days before the issue that its news may be of. */
const newsWindow = 60;

/**
 * The date that an article bears itself, of its dates `own`: its dateline (电头), or the day named in the first sentence of its lead (导语,
 * also
 * 昨日) when that day lies within the weeks before the issue. A day further back is history told in the article, not its date.
 */
export function ownDate(
  article: Pick<ParsedArticle, 'body'>,
  own: readonly PrintedDate[],
  issue: string | undefined,
): PrintedDate | undefined {
  const dateline = own.find((date) => date.place === 'dateline' && namesDay(date, issue));
  if (dateline !== undefined) return dateline;
  const end = firstSentence(article, own);
  return own.find((date) => date.place === 'lead' && date.at && date.at.start <= end && isNews(date, issue));
}

const namesDay = (date: PrintedDate, issue: string | undefined) =>
  date.relative === undefined ? monthDayOf(date.value) !== undefined : isDay(dayOf(date, issue));

/** Offset at which the first sentence of the block ends in which the first lead date stands. */
function firstSentence({ body }: Pick<ParsedArticle, 'body'>, own: readonly PrintedDate[]): number {
  const lead = own.find(({ place }) => place === 'lead')?.at;
  const text = body[lead?.block ?? 0]?.text ?? '';
  const end = text.search(/[。！？!?]/);
  return end < 0 ? text.length : end;
}

/** The day, with the year of the issue where none is printed. */
function dayOf({ value, relative, weekday }: PrintedDate, issue: string | undefined): string | undefined {
  if (relative?.from === 'previous' || (relative !== undefined && issue === undefined)) return undefined;
  if (relative !== undefined && issue !== undefined)
    return resolveShift({ value, relative, ...(weekday && { weekday }) }, issue);
  return sortKey(value) === undefined ? inIssueYear(value, issue) : value;
}

function isNews(date: PrintedDate, issue: string | undefined): boolean {
  if (date.relative === undefined && monthDayOf(date.value) === undefined) return false;
  const day = sortKey(dayOf(date, issue));
  if (date.relative !== undefined && !isDay(day)) return false;
  const issued = sortKey(issue);
  if (day === undefined || issued === undefined || yearOf(issue) === undefined) return yearOf(issue) === undefined;
  const days = daysBetween(day, issued);
  return days <= newsWindow && (days >= 0 || issue?.startsWith('[') === true);
}
