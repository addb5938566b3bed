import { isEdtf, monthDayOf, yearOf } from '../edtf.ts';

/**
 * A day without a year (`XXXX-12-30`, also in an interval) read in the light of the date of issue: news is not dated after the day it is
 * printed, so 30 December in an issue of 3 January 2021 is of 2020. Undefined when the issue has no year or the day does not exist in it.
 */
export function inIssueYear(value: string, issue: string | undefined): string | undefined {
  const year = yearOf(issue);
  if (year === undefined || issue === undefined || monthDayOf(value) === undefined) return undefined;
  const dated = value.replace(/XXXX-(\d{2}-\d{2})/g, (_, day: string) => {
    const later = isExact(issue) && `${year}-${day}` > issue;
    return `${later ? year - 1 : year}-${day}`;
  });
  return isEdtf(dated) ? dated : undefined;
}

const isExact = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
