import { lean } from '../text/lean.ts';

const week = '(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])(?!年)';
const mark = lean(new RegExp(`^[ \\u3000]*(?:${week}|[（(]${week}[）)])`, 'u'));
const names = '一二三四五六日';

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
