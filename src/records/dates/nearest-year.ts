import { isEdtf, yearOf } from '../edtf.ts';
import { daysBetween, isDay } from './days.ts';
import { inYear } from './in-year.ts';

/** Days to come that are announced without a year, and days so far ahead that they are last year's. */
const announced = 120;
const lastYears = 245;

/**
 * A day or month printed without a year in running text, read from the date of issue: that of the same year, unless it lies so far
 * ahead that it
 * is last year's (30 December in a paper of 3 January). What lies between may be either and stays open: undefined.
 */
export function nearestYear(value: string, issue: string | undefined): string | undefined {
  const year = yearOf(issue);
  const start = /^XXXX-(\d{2}(?:-\d{2})?)/.exec(value)?.[1];
  if (year === undefined || start === undefined || issue === undefined) return undefined;
  if (!isDay(issue)) return /^\d{4}(?:-\d{2})?$/.test(issue) ? inYear(value, year) : undefined;
  const day = start.length === 2 ? `${year}-${start}-${start === issue.slice(5, 7) ? '01' : '15'}` : `${year}-${start}`;
  const days = isEdtf(day) ? daysBetween(issue, day) : 0;
  if (days > lastYears) return inYear(value, year - 1);
  return days <= announced ? inYear(value, year) : undefined;
}
