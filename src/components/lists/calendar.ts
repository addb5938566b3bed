import { sortKey, yearOf } from '../../records/edtf.ts';
import type { RecordDate } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

/** `2020-21`, the spring of a year: it lies in no one month. */
const isSeason = (edtf: string | undefined) => /^\W*\d{4}-2[1-4]\b/.test(edtf ?? '');

/** The earliest year that an EDTF date names in full, and the month beside it: `[2020-05-30..]` is 2020, 5. */
export function yearAndMonth(edtf: string | undefined): { year?: string; month?: number } {
  const year = yearOf(edtf);
  if (year === undefined) return {};
  const month = isSeason(edtf) ? undefined : Number(sortKey(edtf)?.slice(5, 7));
  return { year: String(year), ...(month !== undefined && month >= 1 && month <= 12 && { month }) };
}

export interface Month<Item> {
  /** 1 to 12; absent where only the year is known. */
  month?: number;
  items: Item[];
}

export interface Year<Item> {
  year: string;
  /** In the order of the calendar; what has only a year comes last. */
  months: Month<Item>[];
  count: number;
}

export interface Calendar<Item> {
  /** Newest first. */
  years: Year<Item>[];
  undated: Item[];
}

const dayOf = ({ date }: { date: RecordDate }) => sortKey(date.value) ?? '';
const byDay = (a: { date: RecordDate }, b: { date: RecordDate }) => dayOf(a).localeCompare(dayOf(b));

function readMonths<Item extends { date: RecordDate }>(items: readonly Item[]): Month<Item>[] {
  const months = groupBy(items, (item) => yearAndMonth(item.date.value).month);
  return [...months]
    .map(([month, members]) => ({ ...(month !== undefined && { month }), items: members.toSorted(byDay) }))
    .sort((a, b) => (a.month ?? 13) - (b.month ?? 13));
}

/** Dated records by year and month, from the first day of a month to its last; the order inside a day is kept. */
export function readCalendar<Item extends { date: RecordDate }>(items: readonly Item[]): Calendar<Item> {
  const groups = groupBy(items, (item) => yearAndMonth(item.date.value).year);
  const undated = groups.get(undefined) ?? [];
  const years = [...groups].flatMap(([year, members]) =>
    year === undefined ? [] : [{ year, months: readMonths(members), count: members.length }],
  );
  return { years: years.sort((a, b) => b.year.localeCompare(a.year)), undated };
}
