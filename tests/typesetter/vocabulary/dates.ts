import type { Random } from '../random.ts';
import type { Day } from '../types.ts';
import { digitByDigit, inWords } from './figures.ts';

const weekdayNames = ['日', '一', '二', '三', '四', '五', '六'];

/** A day of an ordinary working year. */
export const someDay = (random: Random): Day => ({
  year: random.int(1998, 2024),
  month: random.int(1, 12),
  day: random.int(1, 28),
});

export const weekdayOf = ({ year, month, day }: Day) =>
  `星期${weekdayNames[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''}`;

const two = (value: number) => String(value).padStart(2, '0');

/** The ways in which page headers and mastheads print a date. */
export const dateForms: Record<string, (day: Day) => string> = {
  western: ({ year, month, day }) => `${year}年${month}月${day}日`,
  padded: ({ year, month, day }) => `${year}年${two(month)}月${two(day)}日`,
  chinese: ({ year, month, day }) => `${digitByDigit(year)}年${inWords(month)}月${inWords(day)}日`,
  republic: ({ year, month, day }) => `中華民國${year - 1911}年${month}月${day}日`,
  republicWords: ({ year, month, day }) => `中華民國${inWords(year - 1911)}年${inWords(month)}月${inWords(day)}日`,
  hyphens: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  dots: ({ year, month, day }) => `${year}.${month}.${day}`,
};

export const monthAndDay = ({ month, day }: Day) => `${month}月${day}日`;

/** The running form of Taiwan: `112年5月10日`. */
export const republicShort = ({ year, month, day }: Day) => `${year - 1911}年${month}月${day}日`;
