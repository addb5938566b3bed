import { isEdtf, monthDayOf, yearOf } from '../edtf.ts';

/**
 * A day without a year (`XXXX-12-30`) read in the light of the date of issue: news is not dated after the day it is printed,
 * so 30 December in an issue of 3 January 2021 is of 2020. Undefined when the issue has no year or the day does not exist in it.
 */
export function inIssueYear(value: string, issue: string | undefined): string | undefined {
  const year = yearOf(issue);
  const day = monthDayOf(value);
  if (year === undefined || day === undefined) return undefined;
  const later = issue !== undefined && isExact(issue) && `${year}-${day}` > issue;
  const dated = `${later ? year - 1 : year}-${day}`;
  return isEdtf(dated) ? dated : undefined;
}

const isExact = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
