import type { Random } from '../random.ts';

const numerals = [...'〇一二三四五六七八九'];

/** `2021` as `二〇二一`. */
export const digitByDigit = (value: number, zero = '〇') =>
  [...String(value)].map((digit) => (digit === '0' ? zero : (numerals[Number(digit)] ?? digit))).join('');

/** A number below 1000 in words: `二十三`, `一百零九`. */
export function inWords(value: number): string {
  if (value >= 100) {
    const rest = value % 100;
    const joined =
      rest === 0 ? '' : rest < 10 ? `零${inWords(rest)}` : rest < 20 ? `一${inWords(rest)}` : inWords(rest);
    return `${numerals[Math.floor(value / 100)] ?? ''}百${joined}`;
  }
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${numerals[tens] ?? ''}十`;
  return ten + (units === 0 && tens > 0 ? '' : (numerals[units] ?? ''));
}

/** ASCII digits as full-width ones, as old composing systems set them. */
export const fullWidthDigits = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const small = (random: Random) => String(random.int(2, 60));
const large = (random: Random) => String(random.int(2, 99) * 100 + random.int(0, 99));
const tenThousands = (random: Random) => `${random.int(1, 90)}.${random.int(1, 9)}万`;
const millions = (random: Random) => `${random.int(1, 40)}.${random.int(1, 9)}亿元`;
const percent = (random: Random) => `${random.int(3, 98)}.${random.int(1, 9)}%`;

/** Slots of sentence templates that stand for figures. */
export const figureSlots: Record<string, (random: Random) => string> = {
  n: small,
  N: large,
  wan: tenThousands,
  yi: millions,
  pct: percent,
  th: (random) => `第${inWords(random.int(2, 29))}届`,
  hour: (random) => `${random.int(5, 21)}时`,
};
