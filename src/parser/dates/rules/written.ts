import { lean } from '../../text/lean.ts';
import { unitsOf } from '../../text/unit-set.ts';
import type { DateShift } from '../../tree.ts';
import type { DateRule, FoundDate } from '../found-date.ts';
import { laterDays } from '../later-days.ts';
import { makeDate, type Point } from '../make-date.ts';
import { readNumber } from '../numerals.ts';
import { isOtherCalendar } from '../other-calendars.ts';
import { blank, dayEnd, era, numeral, startOfDate, to, yearNumeral } from '../patterns.ts';
import { republicYear, yearOf } from '../year-of.ts';
import { relativeYear, yearShift } from './relative-year.ts';

/** What stands before 月: `2021年6` `中華民國110年6` `民國110年（2021）6` `今年6` `今（2021）年6` `1—6` `本` `上个` `本（6）`. */
const beforeMonth = lean(
  new RegExp(
    `(?:(?:(?<era>${era})?${blank}(?<year>${yearNumeral})${blank}年(?:${blank}[(（](?:西元|公元)?(?:19|20)\\d\\d年?[)）])?|(?<relative>${relativeYear})(?:[(（](?<told>${numeral}{2,4})[)）])?年)${blank})?(?:(?:(?<!${numeral})(?<first>${numeral}{1,3})${to})?(?<month>元|${numeral}{1,3})${blank}|(?<shift>[本上下])(?:[个個]|[(（](?<toldMonth>${numeral}{1,2})[)）])?)$`,
    'u',
  ),
);
/** Behind the first day of a range: `3月9日起至3月20日止` `3月9日上午8时至3月20日下午5时`. */
const since = `(?:${blank}(?:[上中下]午|[早晚]上?|凌晨)?${blank}(?:${numeral}{1,3}(?:[时時点點](?:半|\\d\\d分)?|[:：]\\d\\d))?(?:起|[开開]始)?)`;
/** What stands after 月: `2日` `2、3日` `2日至6日` `2—6日` `2日至7月6日` `30日至次年1月2日`; or a second month, `至7月`. */
const afterMonth = lean(
  new RegExp(
    `^月${blank}(?:(?:(?<firstDay>${numeral}{1,3})${to})?(?<day>${numeral}{1,3})${blank}${dayEnd}(?:${since}${to}(?:(?:(?<untilYear>${numeral}{2,6})${blank}|(?<untilNext>[次翌]))年${blank})?(?:(?<untilMonth>${numeral}{1,3})${blank}月${blank})?(?<untilDay>${numeral}{1,3})${blank}[日号號])?|份?起?${to}(?:(?<lastYear>${numeral}{2,6})${blank}年${blank})?(?<lastMonth>${numeral}{1,3})${blank}月(?!${blank}${numeral}{1,3}${blank}[日号號]))?`,
    'u',
  ),
);
/** `三月初三` is no day of our calendar. */
const oldDay = /^月初[一二三四五六七八九十]/;
/** `一月一签约` is no date: a month in words without year and day needs one of these after it. */
const namedMonth = /^月(?:份|初(?![一二三四五六七八九十])|底|末|中|上旬|下旬|間|间|以来|以來)/;
const figures = /[\d０-９]/;
/** `每年5月30日` is no day of one year. */
const everyYear = /(?:每|年|历|歷)年的?$/;

/** The characters that may stand before 月 in a date. */
const opens = unitsOf('0123456789０１２３４５６７８９〇○零一二三四五六七八九十廿卅元本上下个個)） \u3000');

/** Characters before 月 in which its year is looked for, and after it for the end of a range. */
const reach = 24;

const shiftedMonths: Record<string, DateShift> = {
  本: { unit: 'month', by: 0 },
  上: { unit: 'month', by: -1 },
  下: { unit: 'month', by: 1 },
};

type Groups = Record<string, string | undefined>;

const number = (printed: string | undefined) => (printed === undefined ? undefined : readNumber(printed));

/** The ends of what is printed; undefined when no month stands there. */
function pointsOf(head: Groups, tail: Groups, roc: () => boolean): { from: Point; until?: Point } | undefined {
  const printed = head['year'] ?? head['told'];
  const yearAt = (at: string | undefined) => (at === undefined ? undefined : yearOf(at, roc));
  const year = head['era'] !== undefined && printed !== undefined ? republicYear(printed) : yearAt(printed);
  const month = number(head['month'] ?? head['toldMonth']);
  if (month === undefined || month < 1 || (printed !== undefined && year === undefined)) return undefined;
  const first = number(head['first']);
  if (first !== undefined && first < month && tail['day'] === undefined)
    return { from: { year, month: first }, until: { month } };
  const day = number(tail['day']);
  const firstDay = number(tail['firstDay']);
  if (firstDay !== undefined) return { from: { year, month, day: firstDay }, until: { month, day } };
  const untilDay = number(tail['untilDay']);
  if (untilDay !== undefined) {
    const untilMonth = number(tail['untilMonth']) ?? month;
    const isNext = tail['untilNext'] !== undefined;
    // without a year that is known, the end of a range lies less than a year after its start
    if (isNext && year === undefined && untilMonth >= month) return { from: { year, month, day } };
    const untilYear = isNext && year !== undefined ? year + 1 : yearAt(tail['untilYear']);
    return { from: { year, month, day }, until: { year: untilYear, month: untilMonth, day: untilDay } };
  }
  const last = number(tail['lastMonth']);
  if (last !== undefined) return { from: { year, month }, until: { year: yearAt(tail['lastYear']), month: last } };
  return { from: { year, month, day } };
}

const isDayNumber = (day: number | undefined): day is number => day !== undefined && day >= 1 && day <= 31;
const dayAlone = (day: number) => `XXXX-XX-${String(day).padStart(2, '0')}`;

/** `本月12日` `本月12日至18日` `上月3—6日`: the days alone are printed. The end of a range in a month that is named is no part of it. */
function dayOfMonth(start: number, end: number, shift: string, tail: Groups): FoundDate[] {
  const first = number(tail['firstDay'] ?? tail['day']);
  const last = number(tail['firstDay'] === undefined ? tail['untilDay'] : tail['day']);
  const relative = shiftedMonths[shift];
  if (!isDayNumber(first) || relative === undefined) return [];
  const goesOn = tail['untilMonth'] === undefined && isDayNumber(last) && last > first;
  return [{ value: goesOn ? `${dayAlone(first)}/${dayAlone(last)}` : dayAlone(first), start, end, relative }];
}

/** What of the part before 月 belongs to the date: not the time of `17:00至5月8日`. */
function startPart(part: string, { year, relative, first, month = '' }: Groups, { day }: Groups): string {
  const isTime = first !== undefined && day !== undefined && year === undefined && relative === undefined;
  return isTime ? part.slice(part.lastIndexOf(month)) : part.trimStart();
}

/** The date around the 月 at `at`; `used` is the end of the date before. */
function dateAround(text: string, at: number, used: number, roc: () => boolean): FoundDate[] {
  if (!opens.has(text.charCodeAt(at - 1))) return [];
  const head = beforeMonth.exec(text.slice(startOfDate(text, Math.max(used, at - reach), at), at));
  const tail = afterMonth.exec(text.slice(at, at + reach));
  if (!head?.groups || !tail?.groups) return [];
  const { year, month = '', relative, told, shift, toldMonth } = head.groups;
  const start = at - startPart(head[0], head.groups, tail.groups).length;
  const end = at + tail[0].trimEnd().length;
  if (shift !== undefined && toldMonth === undefined) return dayOfMonth(start, end, shift, tail.groups);
  const hasDay = tail.groups['day'] !== undefined;
  const points = pointsOf(head.groups, tail.groups, roc);
  if (!points || isOtherCalendar(text, start) || (points.from.month > 12 && !hasDay)) return [];
  if (!hasDay && oldDay.test(text.slice(at, at + 3))) return [];
  const bare = !hasDay && year === undefined && relative === undefined && shift === undefined;
  if (bare && !figures.test(month) && !namedMonth.test(text.slice(at, at + 4))) return [];
  const found = makeDate(text, start, end, points.from, points.until);
  const from = relative === undefined || told !== undefined ? undefined : yearShift(relative);
  return [from === undefined ? found : { ...found, relative: from }];
}

/** `2O21年5月3O日`: between figures the letter O is a zero. The length stays. */
const readZeros = (text: string) => (text.includes('O') ? text.replace(/(?<=\d)O(?=[\dO年月日号號])/g, '0') : text);

/** The dates written with 月, in any numerals: `2021年6月2日 星期三` `二〇二一年六月二日` `民國110年6月` `5月28日至29日` `去年5月` `本月12日` `本（6）月2日` `6月1日、3日和5日`. */
export const written: DateRule = {
  name: 'written',
  needs: { holds: '月' },
  find: (printed, roc) => {
    const text = readZeros(printed);
    const dates: FoundDate[] = [];
    let used = 0;
    for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', Math.max(used, at + 1))) {
      const [found] = dateAround(text, at, used, roc);
      if (found === undefined) continue;
      const all = [found, ...laterDays(text, found)];
      used = all.at(-1)?.end ?? used;
      if (!everyYear.test(text.slice(Math.max(0, found.start - 3), found.start))) dates.push(...all);
    }
    return dates;
  },
};
