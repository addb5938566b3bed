import type { PrintedDate } from '../../parser/tree.ts';
import type { RecordDate } from '../schema/index.ts';
import { isDay } from './days.ts';

/** Why an article is dated by its header and not by its issue. */
export const headerAbove = '取自文章上方的报头。';

/**
 * The date of issue as the article on a line has it. Where the headers of one file print different days, as in collections from a
 * daily, it is that
 * of the header above the line; else that of the issue.
 */
export function pageDate(issue: RecordDate, printed: readonly PrintedDate[]): (line: number) => RecordDate {
  const headers = printed.filter(({ place, value }) => place === 'header' && isDay(value));
  if (issue.basis !== 'printed' || new Set(headers.map(({ value }) => value)).size < 2) return () => issue;
  return (line) => {
    const header = headers[lastAbove(headers, line)];
    return header === undefined || header.value === issue.value
      ? issue
      : { value: header.value, printed: header.printed, basis: 'printed', why: headerAbove, lines: [header.span] };
  };
}

/** Index of the last date on the line or above it; -1 when there is none. The dates stand in the order of their lines. */
function lastAbove(dates: readonly PrintedDate[], line: number): number {
  let [low, high] = [-1, dates.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((dates[middle]?.span.line ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
