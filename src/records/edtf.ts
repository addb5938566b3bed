/**
 * The part of EDTF (ISO 8601-2, levels 0 and 1, sets of level 2) that dates of printed papers need:
 * `2020`, `2020-05`, `2020-05-30`, seasons `2020-21`, qualifiers `2020?` `2020~` `2020%`, unknown digits `202X`,
 * `2020-XX`, `XXXX-05-30`, intervals `2020-05-28/2020-05-29`, `2020-05-30/..`, sets `[2020-05-30..]`, `[..2020-06]`.
 */

const datePattern = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?(?<qualifier>[?~%])?$/;

interface DateParts {
  year: string;
  month?: string;
  day?: string;
}

/** Tells whether `value` is an EDTF date of the supported part that can exist in the calendar. */
export function isEdtf(value: string): boolean {
  return edtfProblem(value) === undefined;
}

/** What is wrong with `value` as an EDTF date, in a few words (`no such day: 2021-02-30`); undefined when nothing is. */
export function edtfProblem(value: string): string | undefined {
  const points = pointsOf(value);
  if (points === undefined) return `not a date: ${value}`;
  return points.map(pointProblem).find((problem) => problem !== undefined) ?? orderProblem(points);
}

/**
 * The string to sort by: the earliest day, month or year that the date can mean (`[2020-05-30..]` sorts as `2020-05-30`,
 * `[..2020-06]` as `2020-06`, the spring `2020-21` as `2020-03`). Undefined when the year is not known: a date without a year is never
 * a sort key.
 */
export function sortKey(value: string | undefined): string | undefined {
  const parts = firstPoint(value);
  if (parts === undefined || parts.year.startsWith('X')) return undefined;
  const year = parts.year.replaceAll('X', '0');
  if (parts.year.includes('X') || !isNumber(parts.month)) return year;
  const month = firstMonths[parts.month] ?? parts.month;
  return isNumber(parts.day) ? `${year}-${month}-${parts.day}` : `${year}-${month}`;
}

/** The month in which each season begins. */
const firstMonths: Record<string, string> = { 21: '03', 22: '06', 23: '09', 24: '12' };

/** The year of the date (of its first known point); undefined when any digit of it is unknown. */
export function yearOf(value: string | undefined): number | undefined {
  const year = firstPoint(value)?.year;
  return isNumber(year) ? Number(year) : undefined;
}

/** Month and day (`05-30`), when both are known. */
export function monthDayOf(value: string | undefined): string | undefined {
  const parts = firstPoint(value);
  return isNumber(parts?.month) && isNumber(parts?.day) ? `${parts?.month}-${parts?.day}` : undefined;
}

/** ISO weekday, 1 (Monday) to 7 (Sunday), of a full date `2020-05-30`; undefined for anything less. */
export function weekdayOf(value: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isEdtf(value)) return undefined;
  return new Date(`${value}T00:00:00Z`).getUTCDay() || 7;
}

/** The dates an EDTF string is made of: one, or the ends of an interval or a set; undefined when it has no such form. */
function pointsOf(value: string): string[] | undefined {
  const set = /^\[(?<inner>[^[\]]+)\]$/.exec(value)?.groups?.['inner'];
  const ranges = set === undefined ? [value.split('/')] : set.split(',').map((entry) => entry.split('..'));
  return ranges.every(isRange) ? ranges.flat().filter(isDate) : undefined;
}

const isDate = (point: string) => datePattern.test(point);

/** One date, or two ends of which one may be open (`..` or nothing). */
function isRange(ends: readonly string[]): boolean {
  const open = ends.filter((end) => end === '' || end === '..').length;
  return ends.length <= 2 && open < ends.length && ends.filter(isDate).length === ends.length - open;
}

function pointProblem(point: string): string | undefined {
  const { month, day } = partsOf(point) ?? {};
  if (isNumber(month) && !isMonthOrSeason(Number(month), day)) return `no such month: ${point}`;
  if (isNumber(day) && !dayExists(point)) return `no such day: ${point}`;
  return undefined;
}

const isMonthOrSeason = (month: number, day: string | undefined) =>
  (month >= 1 && month <= 12) || (day === undefined && month >= 21 && month <= 24);

/** 2000 was a leap year: with an unknown year, 29 February can exist. */
function dayExists(point: string): boolean {
  const { year = '2000', month = '01', day = '01' } = partsOf(point) ?? {};
  const y = isNumber(year) ? year : '2000';
  const m = isNumber(month) ? month : '01';
  const date = new Date(`${y}-${m}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${y}-${m}-${day}`);
}

function orderProblem(points: readonly string[]): string | undefined {
  const keys = points.map(sortKey);
  const wrong = keys.findIndex((key, i) => {
    const before = keys[i - 1];
    return before !== undefined && key !== undefined && key < before && !before.startsWith(key);
  });
  return wrong < 0 ? undefined : `ends before it starts: ${points.slice(wrong - 1, wrong + 1).join(' … ')}`;
}

function firstPoint(value: string | undefined): DateParts | undefined {
  const first = value === undefined ? undefined : pointsOf(value)?.[0];
  return first === undefined ? undefined : partsOf(first);
}

function partsOf(point: string): DateParts | undefined {
  const groups = datePattern.exec(point)?.groups;
  if (groups?.['year'] === undefined) return undefined;
  const { month, day } = groups;
  return { year: groups['year'], ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

const isNumber = (digits: string | undefined): digits is string => digits !== undefined && /^\d+$/.test(digits);
