import type { Row } from '../rows/row.ts';
import { onlyLetters } from '../text/letters.ts';
import { isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { entryText, longestEntry } from './contents-entry.ts';

/** The rows of an issue that may be headlines: short lines a few rows above a text. */
export interface Headlines {
  /** The last row of each headline, also of two lines together, by its letters. */
  last: ReadonlyMap<string, number>;
  /** Letters and place of each, in order; an entry may print a part of them. */
  inOrder: readonly { letters: string; index: number }[];
}

/** Rows below a headline among which its text is looked for. */
const reach = 3;
/** Shortest entry that is known again as a part of a headline. */
const shortestPart = 6;
/** Shortest headline that is known again inside an entry. */
const shortestInside = 8;
/** Headlines that are looked through for an entry that prints a part of one. */
const searched = 400;

/** The letters and figures of an entry. */
const lettersOf = (text: string): string => onlyLetters(entryText(text));

/** `【三个村完成换届】近日，…` `1．三个村完成换届。近日，…`: a headline that runs into its text. */
const runIn =
  /^(?:[【〖]([^】〗]{4,40})[】〗]|(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）、.．]|[▲△★☆◆◇■□●※▎◎])\s?([^。！？]{4,40})[。！？\s])/;
const mayRunIn = opensWithOneOf('【〖（(0123456789一二三四五六七八九十▲△★☆◆◇■□●※▎◎');
const openingOf = (text: string): string | undefined => {
  const found = mayRunIn(text) ? runIn.exec(text.slice(0, longestEntry)) : null;
  return found?.[1] ?? found?.[2];
};

/** The headlines of an issue, as far as short lines above texts show them. */
export function readHeadlines(rows: readonly Row[]): Headlines {
  const last = new Map<string, number>();
  const inOrder: { letters: string; index: number }[] = [];
  const running = rows.map(({ text }) => isRunningText(text));
  const standsAboveText = ({ mark }: Row, index: number): boolean =>
    mark === 'heading' || running.slice(index + 1, index + 1 + reach).includes(true);
  let above: string | undefined;
  rows.forEach((row, index) => {
    const short = row.text.length <= longestEntry && running[index] === false;
    const opening = short ? undefined : openingOf(row.text);
    if (opening !== undefined) {
      const letters = lettersOf(opening);
      last.set(letters, index);
      inOrder.push({ letters, index });
    }
    if (!short || !standsAboveText(row, index)) {
      above = undefined;
      return;
    }
    const letters = lettersOf(row.text);
    last.set(letters, index);
    if (above !== undefined) last.set(above + letters, index);
    inOrder.push({ letters, index });
    above = letters;
  });
  return { last, inOrder };
}

/** The entry prints the headline behind a kicker, or in front of a subtitle. */
const isPart = (headline: string, entry: string): boolean =>
  headline.length >= shortestInside && (entry.endsWith(headline) || entry.startsWith(headline));

/** True for an entry that is a headline below a row, two of its lines together, or, in a list that is known for one, a part of it. */
export function printedAgain(name: string, { last, inOrder }: Headlines, below: number, known: boolean): boolean {
  const letters = lettersOf(name);
  if (letters === '') return false;
  if ((last.get(letters) ?? 0) > below) return true;
  if (!known || letters.length < shortestPart) return false;
  return inOrder
    .slice(0, searched)
    .some(({ letters: headline, index }) => index > below && (headline.includes(letters) || isPart(headline, letters)));
}

/** True for an entry whose headline stands on the row at `index`, or on this and the next. */
export function standsAt(name: string, { inOrder }: Headlines, index: number): boolean {
  const letters = lettersOf(name);
  const found = inOrder.filter((headline) => headline.index === index || headline.index === index + 1);
  return found.some(({ letters: headline }) => headline === letters || isPart(headline, letters));
}
