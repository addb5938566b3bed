import { readPinyin } from './read.ts';

/** For characters of one reading: the order of Chinese dictionaries, by strokes. */
const strokes = new Intl.Collator('zh-u-co-stroke');

/**
 * Order of two names by pinyin, character by character as in Chinese indexes: syllable, tone, then strokes. Surnames have their own
 * reading (单 Shan, 曾 Zeng). Names that begin alike: the shorter first. For `sort`.
 */
export function comparePinyin(a: string, b: string): number {
  if (a === b) return 0;
  const left = readPinyin(a);
  const right = readPinyin(b);
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const order = compareSyllables(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || strokes.compare(a, b) || (a < b ? -1 : 1);
}

/** `lu4` < `lv3` < `ma1`; a character without a reading goes after all that have one. */
function compareSyllables(a: string, b: string): number {
  if (a === b) return 0;
  const one = /^[a-z]+\d?$/.test(a);
  const other = /^[a-z]+\d?$/.test(b);
  if (one !== other) return one ? -1 : 1;
  return a < b ? -1 : 1;
}
