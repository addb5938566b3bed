import { lean } from '../text/lean.ts';
import { unitsOf } from '../text/unit-set.ts';
import { daysIn, edtf } from './calendar.ts';
import { type FoundDate, noDates } from './found-date.ts';
import { readNumber } from './numerals.ts';
import { blank, dayEnd, numeral } from './patterns.ts';

/** What stands between a day and the next, or before it. */
const goesOn = unitsOf(' \u3000、,，和及与與');

const wholeDay = /-(\d\d|XX)-(\d\d)$/;
/** A day after the one before it; `5月1日、3日内` counts days. */
const next = lean(
  new RegExp(`${blank}[、,，和及与與]${blank}(${numeral}{1,3})${blank}${dayEnd}(?![内內后後间間游遊以之])`, 'y'),
);

/** The days of the same month that follow `first`, a date with its day: `、3日和5日` after `6月1日`. A lower number is no day of it. */
export function laterDays(text: string, first: FoundDate): readonly FoundDate[] {
  if (!goesOn.has(text.charCodeAt(first.end))) return noDates;
  const [, month, firstDay] = wholeDay.exec(first.value) ?? [];
  if (firstDay === undefined || first.fault) return noDates;
  const { weekday: _, ...said } = first;
  const head = first.value.slice(first.value.lastIndexOf('/') + 1, -2);
  const year = Number(head.slice(0, 4));
  const last = daysIn(Number.isNaN(year) ? undefined : year, Number(month)) || 31;
  const days: FoundDate[] = [];
  let before = Number(firstDay);
  next.lastIndex = first.end;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [whole, printed = ''] = found;
    const day = readNumber(printed);
    if (day === undefined || day <= before || day > last) break;
    const end = found.index + whole.length;
    days.push({ ...said, value: `${head}${edtf(0, day).slice(-2)}`, start: found.index + whole.indexOf(printed), end });
    before = day;
  }
  return days;
}
