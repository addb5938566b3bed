import type { PrintedDate } from '../../parser/tree.ts';
import type { RecordDate } from '../schema/index.ts';
import { isDay } from './days.ts';

/** The days from which the dates of an article are counted. */
export interface DateBase {
  /** The day of its dateline, where it bears one. */
  dateline?: string | undefined;
  /** The day of its news, that of its lead. */
  news?: string | undefined;
  issue: RecordDate;
}

/** A date from which is counted, and what it is called. */
interface Counted {
  from: string;
  name: string;
}

/** `bears` is the date that the article bears itself, `date` what was read from it. */
export function dateBase(bears: PrintedDate | undefined, date: RecordDate, issue: RecordDate): DateBase {
  const [day] = date.value?.split('/') ?? [];
  if (bears === undefined || !isDay(day)) return { issue };
  return bears.place === 'dateline' ? { dateline: day, issue } : { news: day, issue };
}

/** What 昨日 and 本周三 count from, the surest first. */
export const daysOfWriting = ({ dateline, issue }: DateBase): Counted[] =>
  [
    { from: dateline, name: '电头' },
    { from: issue.value, name: '本期' },
  ].flatMap(({ from, name }) => (from === undefined ? [] : [{ from, name }]));

/** What 今年, 本月 and days without a year count from: the day of the news will do too. */
export function daysOf(base: DateBase): Counted[] {
  const written = daysOfWriting(base);
  return base.news === undefined ? written : [{ from: base.news, name: '本文' }, ...written];
}
