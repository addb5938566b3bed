import type { PrintedDate } from '../../parser/tree.ts';
import { isEdtf, weekdayOf } from '../edtf.ts';
import { addDays, addMonths, isDay } from './days.ts';
import { inYear } from './in-year.ts';

type Shifted = Pick<PrintedDate, 'value' | 'relative' | 'weekday'>;

/** How many days before the base a day of the month without a month may lie: 昨（30）日 in a paper of the 1st. */
const dayWindow = 10;

/**
 * The date that a word such as 昨日, 本月12日, 上周五, 去年, 上世纪80年代 means when counted from `base` (`2021-06-02`; a month needs no
 * more than `2021-06`, a year no more than `2021`). Undefined when the base does not say enough or there is no such day.
 */
export function resolveShift({ value, relative, weekday }: Shifted, base: string): string | undefined {
  if (relative === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(base)) return undefined;
  const { unit, by } = relative;
  if (unit === 'century') return value.replace('XX', String(Number(base.slice(0, 2)) + by).padStart(2, '0'));
  const resolved =
    unit === 'year'
      ? inYear(value, Number(base.slice(0, 4)) + by)
      : unit === 'month'
        ? inMonth(value, base, by)
        : isDay(base)
          ? unit === 'week'
            ? dayOfWeek(base, by, weekday)
            : dayNear(value, base, by)
          : undefined;
  return resolved !== undefined && isEdtf(resolved) ? resolved : undefined;
}

function inMonth(value: string, base: string, by: number): string | undefined {
  const month = /^\d{4}-\d{2}/.exec(base)?.[0];
  return month && value.replaceAll('XXXX-XX', addMonths(month, by));
}

function dayOfWeek(base: string, weeks: number, weekday: number | undefined): string | undefined {
  const today = weekdayOf(base);
  return today === undefined || weekday === undefined ? undefined : addDays(base, weeks * 7 + weekday - today);
}

/** 昨日; or, where the day of the month is printed (昨（5）日), the last such day. */
function dayNear(value: string, base: string, by: number): string | undefined {
  const day = /^XXXX-XX-(\d\d)$/.exec(value)?.[1];
  if (day === undefined) return addDays(base, by);
  const latest = addDays(base, Math.max(0, by));
  return Array.from({ length: dayWindow + 1 }, (_, back) => addDays(latest, -back)).find((date) =>
    date.endsWith(`-${day}`),
  );
}
