import { unitsOf } from '../text/unit-set.ts';

/** One character of a number in a date, in any of the ways of writing it. */
export const numeral = '[\\d０-９〇○零一二三四五六七八九十百廿卅]';

/** One character of a number in a day that is printed in full: no hundreds, and 元, the first year or month. */
export const figure = '[\\d０-９〇○零一二三四五六七八九十廿卅元]';

/** The era before a year of the Republic. */
export const era = '中华民国|中華民國|民国|民國';

/** A year as a number: `2021` `二〇二一` `一百一十` `二千零八` `元`. */
export const yearNumeral = `(?:元|[一二两兩]千(?:[零〇]|九百)${numeral}{1,4}|${numeral}{1,6})`;

/** A blank between the parts of a date. */
export const blank = '[ \\u3000]?';

/** What stands between the ends of a range: `5月28日至29日` `5月30—31日`. */
export const to = `${blank}(?:至|到|——?|－|-|–|―|~|～|〜)${blank}`;

/** What stands after the number of a day: 日, or, in a list (`6月1、3、5日`), the other numbers up to their 日. */
export const dayEnd = `(?:[日号號](?![线線楼樓院])|(?=(?:[、,，]${numeral}{1,3}){1,9}[日号號]))`;

/** The characters of which years, months and what stands between the ends of a range are written. */
const written = unitsOf(
  '0123456789０１２３４５６７８９〇○零一二三四五六七八九十百千两兩廿卅元年()（） \u3000公西中华民国華國至到—－-–―~～〜今本去前明后後同次翌当當第上下个個',
);

/**
 * Index, `least` or above it, from which on a pattern need be tried that ends at `end` with a date: one character before those of which
 * dates are written. Tried at each of the characters before, it would take many times as long.
 */
export function startOfDate(text: string, least: number, end: number): number {
  let start = end;
  while (start > least && written.has(text.charCodeAt(start - 1))) start -= 1;
  return Math.max(least, start - 1);
}
