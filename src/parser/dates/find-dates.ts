import { daysIn, edtf, weekdayOf } from './calendar.ts';
import { readNumber } from './numerals.ts';

/** A date found in a text; offsets into the text. */
export interface FoundDate {
  value: string;
  start: number;
  end: number;
  weekday?: number;
  /** What is wrong with it. */
  fault?: 'weekday-contradiction' | 'impossible-date';
}

const numeral = '[\\d０-９〇○零一二三四五六七八九十百廿卅元]';
const beforeMonth = new RegExp(
  `(?:(中华民国|中華民國|民国|民國)?[ \\u3000]?(${numeral}{2,6})[ \\u3000]?年[ \\u3000]?)?(${numeral}{1,3})[ \\u3000]?$`,
  'u',
);
const afterMonth = new RegExp(
  `^月[ \\u3000]?(?:(${numeral}{1,3})[ \\u3000]?[日号號](?!线|线路|楼|院)(?:[ \\u3000]?(?:至|到|—|－|-|–|~|～)[ \\u3000]?(?:(${numeral}{1,3})[ \\u3000]?月[ \\u3000]?)?(${numeral}{1,3})[ \\u3000]?[日号號])?)?`,
  'u',
);
/** `一月一签约` is no date; a month in words without year and day needs one of these after it. */
const namedMonth = /^月(?:份|初|底|末|中|上旬|下旬|間|间|以来|以來)/;
const weekdayMark = /^[ \u3000]*[（(]?(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])/u;
const weekdays = '一二三四五六日';
const isoDate =
  /(?<![\d.])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.%])|(?<![\d.-])(1\d\d)([-/.])(\d{2})\6(\d{2})(?![\d.%-])/g;

/** A printed year as a year of our era. `roc`: the text counts years of the Republic (民國紀年). */
function yearOf(printed: string | undefined, marked: boolean, roc: () => boolean): number | undefined {
  const value = printed === undefined ? undefined : readNumber(printed);
  if (value === undefined || value < 1) return undefined;
  if (marked) return value + 1911;
  if (value >= 1000) return value <= 2999 ? value : undefined;
  if (value >= 100) return value <= 199 ? value + 1911 : undefined;
  return roc() ? value + 1911 : value >= 30 ? 1900 + value : 2000 + value;
}

function weekdayAfter(text: string, end: number): { weekday: number; end: number } | undefined {
  const found = weekdayMark.exec(text.slice(end, end + 12));
  const day = found?.[1];
  return found && day
    ? { weekday: weekdays.indexOf(day === '天' ? '日' : day) + 1, end: end + found[0].length }
    : undefined;
}

function complete(
  text: string,
  start: number,
  stop: number,
  year: number | undefined,
  month: number,
  day: number | undefined,
  until?: { month: number; day: number },
): FoundDate {
  const possible = month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(year, month)));
  if (!possible) return { value: '', start, end: stop, fault: 'impossible-date' };
  const value = edtf(year, month, day);
  const goesOn =
    until && until.month >= 1 && until.month <= 12 && until.day >= 1 && until.day <= daysIn(year, until.month);
  if (goesOn) {
    const nextYear = year !== undefined && until.month < month ? year + 1 : year;
    return { value: `${value}/${edtf(nextYear, until.month, until.day)}`, start, end: stop };
  }
  const after = day === undefined ? undefined : weekdayAfter(text, stop);
  if (!after) return { value, start, end: stop };
  const contradicts = year !== undefined && day !== undefined && weekdayOf(year, month, day) !== after.weekday;
  return {
    value,
    start,
    end: after.end,
    weekday: after.weekday,
    ...(contradicts ? { fault: 'weekday-contradiction' as const } : {}),
  };
}

/** The dates written with 年, 月, 日, in any numerals: `2021年6月2日 星期三`, `二〇二一年六月二日`, `民國110年6月`, `5月28日至29日`. */
function findWritten(text: string, roc: () => boolean): FoundDate[] {
  const dates: FoundDate[] = [];
  let used = 0;
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
    if (at < used) continue;
    const reach = text.slice(Math.max(used, at - 18), at);
    const head = beforeMonth.exec(reach);
    const tail = afterMonth.exec(text.slice(at, at + 24));
    const month = head?.[3] === undefined ? undefined : readNumber(head[3]);
    if (!head || !tail || month === undefined || month < 1 || (month > 12 && tail[1] === undefined)) continue;
    if (
      tail[1] === undefined &&
      head[2] === undefined &&
      !/[\d０-９]/.test(head[3] ?? '') &&
      !namedMonth.test(text.slice(at, at + 3))
    )
      continue;
    const day = tail[1] === undefined ? undefined : readNumber(tail[1]);
    const year = yearOf(head[2], head[1] !== undefined, roc);
    const untilDay = tail[3] === undefined ? undefined : readNumber(tail[3]);
    const until =
      untilDay === undefined
        ? undefined
        : { month: tail[2] === undefined ? month : (readNumber(tail[2]) ?? 0), day: untilDay };
    const found = complete(
      text,
      at - head[0].trimStart().length,
      at + tail[0].trimEnd().length,
      year,
      month,
      day,
      until,
    );
    dates.push(found);
    used = found.end;
  }
  return dates;
}

/** `2021-06-02` `2021/6/2` `112-05-10`, in short lines. */
function findIso(text: string): FoundDate[] {
  return [...text.matchAll(isoDate)].flatMap((found) => {
    const [whole, western, , month, day, republic, , otherMonth, otherDay] = found;
    const year = western === undefined ? Number(republic) + 1911 : Number(western);
    const date = complete(
      text,
      found.index,
      found.index + whole.length,
      year,
      Number(month ?? otherMonth),
      Number(day ?? otherDay),
    );
    return date.fault === 'impossible-date' ? [] : [date];
  });
}

/** The dates in a text, in order. `roc`: two-figure years are years of the Republic. Linear in the length of the text. */
export function findDates(text: string, roc: () => boolean): FoundDate[] {
  const written = text.includes('月') ? findWritten(text, roc) : [];
  if (text.length > 200 || !/\d[-/.]\d/.test(text)) return written;
  return [...written, ...findIso(text)].sort((a, b) => a.start - b.start);
}
