import { lean } from '../text/lean.ts';

const week = '(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])(?!年)';
const mark = lean(new RegExp(`^[ \\u3000]*(?:${week}|[（(]${week}[）)])`, 'u'));
const names = '一二三四五六日';

/** `星期三 2021年6月2日`, `周三（6月2日`: a weekday directly before a date. */
const ahead = lean(new RegExp(`${week}[ \\u3000]*(?<open>[（(]?)$`, 'u'));
/**
 * What shows that a weekday is not of the date after it: it is that of a day before it (`6月1日 星期二 6月2日`), of every week, an end of a
 * range.
 */
const ofOther = /(?:[日号號\d)）（(每逢隔上下本这這个個至到和与與及或、—－\-~～])[ \u3000]*$/;

/** ISO weekday of 一 … 六, 日 or 天. */
export const weekdayNumber = (name: string): number => names.indexOf(name === '天' ? '日' : name) + 1;

/** `星期三` for 3. */
export const weekdayName = (weekday: number): string => `星期${names.charAt(weekday - 1)}`;

/** The weekday printed directly after a date: `2021年6月2日 星期三`, `6月2日（周三）`; with the offset at which it ends. */
export function weekdayAfter(text: string, end: number): { weekday: number; end: number } | undefined {
  const found = mark.exec(text.slice(end, end + 12));
  const day = found?.[1] ?? found?.[2];
  return found && day ? { weekday: weekdayNumber(day), end: end + found[0].length } : undefined;
}

/** The weekday printed directly before a date: `星期三 2021年6月2日`, `周三（6月2日）`; with the offset at which the two begin to be one text. */
export function weekdayBefore(text: string, start: number): { weekday: number; start: number } | undefined {
  const reach = text.slice(Math.max(0, start - 8), start);
  const found = ahead.exec(reach);
  if (!found?.[1] || ofOther.test(reach.slice(0, found.index))) return undefined;
  const isOpen = found.groups?.['open'] !== '';
  return { weekday: weekdayNumber(found[1]), start: isOpen ? start : start - found[0].length };
}
