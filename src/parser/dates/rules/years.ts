import { lean } from '../../text/lean.ts';
import type { DateRule, FoundDate } from '../found-date.ts';
import { readNumber } from '../numerals.ts';
import { isOtherCalendar } from '../other-calendars.ts';
import { era, numeral, startOfDate, to } from '../patterns.ts';
import { republicYear, yearOf } from '../year-of.ts';
import { seasonNumbers } from './seasons.ts';

/** Before a number of years, not a year: 距今2000年. */
const spans = /(?:距今|历时|歷時|历经|歷經|长达|長達|近|约|約)$/;
/** A year in four figures or in four numerals, one for each. */
const fourFigures = '\\d{4}|[一二][〇○零一二三四五六七八九]{3}';
/** What stands before 年: `2021` `二〇二一` `2019—2021` `二〇一九年至二〇二一` `民國110`. */
const before = lean(
  new RegExp(
    `(?:(?:(?<!${numeral})(?<first>${fourFigures})年?${to})?(?<!${numeral})(?<year>[\\d０-９]{4}|[一二][〇○零一二三四五六七八九]{3}|[一二两兩]千(?:[零〇]|九百)${numeral}{1,4})|(?:${era})[ \\u3000]?(?<republic>元|${numeral}{1,4}))[ \\u3000]?$`,
    'u',
  ),
);
const decade =
  /(?:(?<century>19|20|21|十九|二十|二十一)|(?<last>上(?:个|個)?))世[纪紀](?<tens>[一二三四五六七八九]十|\d0)$/;
/** The first year of a range: read with the second. */
const goesOn = lean(new RegExp(`^年${to}(?:${fourFigures})年`, 'u'));
/** `2020年秋季` `2020年秋，`; 2021年春节 is none. */
const seasons = /^年(春|夏|秋|冬)(?:[季天]|(?=[至到、,，。;；)）]|学期|學期|$))/;

/** A number of four figures is a year within these; 1000年 is a span of time. */
const isYear = (year: number | undefined): year is number => year !== undefined && year >= 1800 && year <= 2199;

/** `20世纪80年代` → `198X`, `1980年代` → `198X`, `上世纪80年代` → `XX8X`, counted from the year of writing. */
function decadeAt(text: string, at: number): FoundDate | undefined {
  if (!text.startsWith('年代', at)) return undefined;
  const reach = text.slice(Math.max(0, at - 10), at);
  const end = at + 2;
  const full = /(?<!\d)((?:1[6-9]|20)\d)0$/.exec(reach)?.[1];
  if (full !== undefined) return { value: `${full}X`, start: at - 4, end };
  const found = decade.exec(reach);
  const century = readNumber(found?.groups?.['century'] ?? '');
  const tens = readNumber(found?.groups?.['tens'] ?? '');
  if (!found || tens === undefined) return undefined;
  const start = at - found[0].length;
  if (found.groups?.['last'] !== undefined)
    return { value: `XX${tens / 10}X`, start, end, relative: { unit: 'century', by: -1 } };
  return century === undefined ? undefined : { value: `${century - 1}${tens / 10}X`, start, end };
}

function yearAt(text: string, at: number, used: number): FoundDate | undefined {
  const found = before.exec(text.slice(startOfDate(text, Math.max(used, at - 14), at), at));
  if (!found?.groups) return undefined;
  const { first, year, republic } = found.groups;
  const value = republic === undefined ? yearOf(year ?? '', () => false) : republicYear(republic);
  const start = at - found[0].length;
  if (!isYear(value) || isOtherCalendar(text, start) || spans.test(text.slice(Math.max(0, start - 2), start)))
    return undefined;
  const [printed = '', name = ''] = seasons.exec(text.slice(at, at + 4)) ?? [];
  const season = seasonNumbers[name];
  if (season !== undefined) return { value: `${value}-${season}`, start, end: at + printed.length };
  const from = first === undefined ? undefined : readNumber(first);
  if (isYear(from) && from < value) return { value: `${from}/${value}`, start, end: at + 1 };
  const own = first === undefined ? start : start + found[0].lastIndexOf(year ?? '');
  return { value: String(value), start: own, end: at + 1 };
}

/** Years, seasons and decades that stand without a month: `2021年` `二〇二一年春季` `民國110年` `2019—2021年` `上世纪80年代`. */
export const years: DateRule = {
  name: 'years',
  needs: { holds: '年' },
  find: (text) => {
    const dates: FoundDate[] = [];
    let used = 0;
    for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      if (text.startsWith('年代', at)) {
        const found = decadeAt(text, at);
        if (found) dates.push(found);
        continue;
      }
      const found = goesOn.test(text.slice(at, at + 9)) ? undefined : yearAt(text, at, used);
      if (!found) continue;
      dates.push(found);
      used = found.end;
    }
    return dates;
  },
};
