import { monthDayOf, yearOf } from '../edtf.ts';
import { daysBetween, isDay } from './days.ts';
import { inYear } from './in-year.ts';

/** Days by which the news of an evening may be dated after its paper. */
const ahead = 1;
/** Days after the issue up to which a day is no day of the year before: it contradicts the issue. */
const soon = 60;

/** The same where the day is of the year after the issue: `1月5日` in a paper of 30 December. */
const soonNextYear = 14;

/** The year in which a day without a year lies nearest after the issue or before it, and by how many days after. */
function nearest(value: string, issue: string | undefined): { year: number; days: number } | undefined {
  const day = monthDayOf(value);
  if (day === undefined || !isDay(issue)) return undefined;
  const year = Number(issue.slice(0, 4));
  const next = daysBetween(issue, `${year + 1}-${day}`);
  return next <= soonNextYear ? { year: year + 1, days: next } : { year, days: daysBetween(issue, `${year}-${day}`) };
}

/** True for a day without a year that comes soon after the issue: news cannot be of it, and of the year before it hardly is. */
export function comesSoon(value: string, issue: string | undefined): boolean {
  const { days = 0 } = nearest(value, issue) ?? {};
  return days > ahead && days <= soon;
}

/**
 * A day without a year (`XXXX-12-30`, also in an interval) read in the light of the date of issue: news is not dated after the day it is
 * printed, so 30 December in an issue of 3 January 2021 is of 2020. Undefined when the issue has no year, the day does not exist in it,
 * or it comes soon after the issue.
 */
export function inIssueYear(value: string, issue: string | undefined): string | undefined {
  const year = yearOf(issue);
  if (year === undefined || monthDayOf(value) === undefined || comesSoon(value, issue)) return undefined;
  const found = nearest(value, issue) ?? { year, days: 0 };
  return inYear(value, found.days > ahead ? found.year - 1 : found.year);
}
