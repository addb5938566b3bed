import { readNumber } from './numerals.ts';

/** A printed year of the Republic as a year of our era: `110` behind 民國. Undefined when it is none. */
export function republicYear(printed: string): number | undefined {
  const value = readNumber(printed);
  return value !== undefined && value >= 1 && value <= 199 ? value + 1911 : undefined;
}

/**
 * A printed year as a year of our era: `2021`, `二〇二一`, `98`, `110` (民國紀年), `一百一十`. `roc`: the text counts years of the Republic.
 * Undefined when it is no year.
 */
export function yearOf(printed: string, roc: () => boolean): number | undefined {
  const value = readNumber(printed);
  if (value === undefined || value < 1) return undefined;
  // 第三年6月, 刑期三年6月: a number of years; a year is printed with two figures at least
  if (value < 10 && printed.length === 1) return undefined;
  if (value >= 1000) return value <= 2999 ? value : undefined;
  if (value >= 100) return value <= 199 ? value + 1911 : undefined;
  return roc() ? value + 1911 : value >= 30 ? 1900 + value : 2000 + value;
}
