import type { PrintedDate } from '../../parser/tree.ts';
import { sortKey } from '../edtf.ts';
import type { RecordDate } from '../schema/index.ts';
import { inWords } from './days.ts';
import { comesSoon, inIssueYear } from './in-issue-year.ts';
import { headerAbove } from './page-date.ts';
import { resolveShift } from './resolve-shift.ts';

/**
 * The date of an article: the date of its own dateline or lead (`own`), with the year of the issue where no year is printed, or
 * counted from the day of the issue (昨日); without one, the date of the issue. A year that is nowhere known stays `XXXX`.
 */
export function articleDate(own: PrintedDate | undefined, issue: RecordDate): RecordDate {
  if (own === undefined) return fromIssue(issue);
  const printed = { printed: own.printed, lines: [own.span, ...(own.more ?? [])] };
  if (sortKey(own.value) !== undefined) return { value: own.value, basis: 'printed', ...printed };
  if (own.relative !== undefined && issue.value !== undefined) {
    const value = resolveShift(own, issue.value);
    const why = `原文只印“${own.printed}”，从本期日期${inWords(issue.value)}算起。`;
    return value === undefined ? fromIssue(issue) : { value, basis: 'inferred', why, ...printed };
  }
  const value = inIssueYear(own.value, issue.value);
  const soon = comesSoon(own.value, issue.value);
  const open = soon ? '年份没有印出；若在本期年内，则晚于本期日期。' : '年份没有印出。';
  if (value === undefined) return { value: own.value, basis: 'printed', why: open, ...printed };
  return { value, basis: 'inferred', why: `原文只印“${own.printed}”，年份由本期日期推得。`, ...printed };
}

function fromIssue(issue: RecordDate): RecordDate {
  if (issue.why === headerAbove) return { ...issue, basis: 'issue' };
  return issue.value === undefined
    ? { basis: 'unknown', lines: [] }
    : { value: issue.value, basis: 'issue', why: '取自本期日期。', lines: [] };
}
