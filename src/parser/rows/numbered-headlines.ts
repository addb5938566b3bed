import { readNumber } from '../dates/numerals.ts';
import { isInBookMarks } from '../furniture/contents-entry.ts';
import { placesOf } from '../lists.ts';
import { isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { Row } from './row.ts';

/** `一、` `1.`, `【1】` `1丨` in an app's digest: the number of a headline in a briefing. */
export const ordinal =
  /^(?:([一二三四五六七八九十]{1,3})、|(\d{1,2})[、.．](?!\d)|[【［[](\d{1,2})[】］\]]|0?(\d{1,2})\s?[丨｜|])\s*(?=\S)/;
/** Fewest headlines that count on. */
const fewest = 2;
/** A number in a box counts nothing but items: lines above the first do not matter. */
const opensBoxed = opensWithOneOf('【［[');

/** `1.《老渡口搬新家》`: a number and a name in book marks. */
const opensNumbered = opensWithOneOf('一1');
const isNumberedName = ({ text }: Row): boolean =>
  opensNumbered(text) && text.endsWith('》') && isInBookMarks(text.replace(ordinal, ''));

/** The first line of an issue, or, above its first text, one whose headline stands in book marks. */
export const firstNumbered = (rows: readonly Row[]): RegExpExecArray | null => {
  const above = rows.findIndex(({ text }) => isRunningText(text));
  const named = rows
    .slice(0, Math.max(0, above))
    .find((row) => isNumberedName(row) || (opensBoxed(row.text) && ordinal.test(row.text)));
  return ordinal.exec(named?.text ?? rows[0]?.text ?? '');
};

/** Which of the forms of numbers it is. */
const formOf = (number: RegExpExecArray): number => number.findIndex((group, form) => form > 0 && group !== undefined);

/** When the first headline of an issue is numbered, the lines that count on from it and have text below are headlines too. */
export function numberedHeadlines(rows: readonly Row[], first: RegExpExecArray | null): Set<number> {
  const found = new Set<number>();
  if (!first) return found;
  let expected = 1;
  rows.forEach((row, index) => {
    const number = isRunningText(row.text) ? null : ordinal.exec(row.text);
    const sameForm = number && formOf(number) === formOf(first);
    if (!sameForm || readNumber(number[formOf(number)] ?? '') !== expected) return;
    found.add(index);
    expected += 1;
  });
  const withText = [...found].filter((index) =>
    rows.slice(index + 1, index + 4).some(({ text }) => isRunningText(text)),
  ).length;
  return found.size >= fewest && withText >= found.size / 2 ? found : new Set();
}

/** `1. 三个村完成换届` */
const counted = /^(\d{1,3})[.、．)）]\s*(?=\D)/;
/** Fewest marked headlines with numbers, and the least share of all. */
const fewestCounted = 3;
const shareCounted = 0.8;

/**
 * Marked headlines that are counted from the first to the last: the number is no word of a headline. Its length in UTF-16 code units, by
 * the index of the row.
 */
export function countedHeadings(rows: readonly Row[]): Map<number, number> {
  const headings = placesOf(rows, ({ under, mark }) => under === true && mark === 'heading');
  const numbers = headings.flatMap((index) => {
    const [whole = '', number] = counted.exec(rows[index]?.text ?? '') ?? [];
    return number === undefined ? [] : [{ index, number: Number(number), length: whole.length }];
  });
  const rising = numbers.every(({ number }, place) => place === 0 || number > (numbers[place - 1]?.number ?? 0));
  const enough = numbers.length >= Math.max(fewestCounted, headings.length * shareCounted);
  return new Map(rising && enough ? numbers.map(({ index, length }) => [index, length]) : []);
}
