import { daysIn, edtf, weekdayOf } from './calendar.ts';
import type { FoundDate } from './found-date.ts';
import { weekdayAfter, weekdayBefore } from './weekday-after.ts';

/** A point of the calendar as far as it is printed. */
export interface Point {
  year?: number | undefined;
  month: number;
  day?: number | undefined;
}

const exists = ({ year, month, day }: Point) =>
  month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(year, month)));

/** The end of a range, with the year that its start gives it: 2020年12月30日至1月2日 ends in 2021. */
function endOf(start: Point, { year, month, day }: Point): Point {
  if (year !== undefined || start.year === undefined) return { year, month, day };
  return { year: month < start.month ? start.year + 1 : start.year, month, day };
}

/** `5月30日至29日`: within one month, of whichever year. */
const isBackwards = (from: Point, until: Point) =>
  until.year === undefined && until.month === from.month && (until.day ?? 0) < (from.day ?? 0);

const edtfOf = ({ year, month, day }: Point) => edtf(year, month, day);

/**
 * The date printed at `start` to `stop`, with the weekday after or before it; a day that is in no calendar is a fault, an end that is none
 * is left out, and a fault, too.
 */
export function makeDate(text: string, start: number, stop: number, from: Point, until?: Point): FoundDate {
  if (!exists(from)) return { value: '', start, end: stop, fault: 'impossible-date' };
  const value = edtfOf(from);
  const end = until && endOf(from, until);
  if (end && exists(end) && (from.year === undefined ? !isBackwards(from, end) : edtfOf(end) >= value))
    return { value: `${value}/${edtfOf(end)}`, start, end: stop };
  if (end) return { value, start, end: stop, fault: 'impossible-range' };
  const { year, month, day } = from;
  if (day === undefined) return { value, start, end: stop };
  const named = weekdayAfter(text, stop) ?? weekdayBefore(text, start);
  if (!named) return { value, start, end: stop };
  const contradicts = year !== undefined && weekdayOf(year, month, day) !== named.weekday;
  const fault = contradicts ? { fault: 'weekday-contradiction' as const } : {};
  return { value, start, end: stop, ...named, ...fault };
}
