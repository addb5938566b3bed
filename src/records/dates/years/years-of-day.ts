import { isEdtf, weekdayOf } from '../../edtf.ts';
import type { Interval } from './interval.ts';

/** More years than a window of evidence may span. */
const most = 40;

/**
 * The years in which the day `MM-DD` lies within the stretches and falls on the weekday, where one is printed. Undefined when the stretches
 * are open on a side: then there is no counting them.
 */
export function yearsOfDay(day: string, when: readonly Interval[], weekday?: number): number[] | undefined {
  const spans = when.map(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))] as const);
  if (spans.some(([from, to]) => to - from > most)) return undefined;
  const years = spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const fitting = years.filter((year) => {
    const date = `${year}-${day}`;
    const falls = weekday === undefined || weekdayOf(date) === weekday;
    return falls && isEdtf(date) && when.some(({ from, to }) => from <= date && date <= to);
  });
  return [...new Set(fitting)];
}
