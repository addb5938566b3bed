import { isBriefsName } from '../headlines/column-name.ts';
import { betweenDots } from '../house/name-habits.ts';
import { placesOf, tally } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isPersonName } from '../text/names.ts';
import { narrowFigures } from '../text/narrow.ts';
import { isSectionName, readHeader } from './header-text.ts';
import { jumpNotice } from './jump-notice.ts';
import { namesPaper } from './paper-name.ts';

/** Reasons of the rows that heads and feet of pages are made of. */
const ofHeads = new Set(['page-header', 'masthead', 'masthead-service', 'editors-line']);

const word = lean(/^[\p{Script=Han}·]{2,10}$/u);
const number = /^\d{1,2}$/;
const longest = 10;
/** The same with its characters set apart. */
const longestSpaced = 4 * longest;
/** Longest name of a page that nothing but its place tells; the headline of a jumped article may come again below a header, too. */
const longestPageName = 6;

/** Rows of one head between a piece and the header of the page. */
const reach = 3;

const apart = lean(/^\p{Script=Han}(?:[ \u3000]{1,3}\p{Script=Han}){1,9}$/u);
const isBlank = /[ \u3000]+/g;
/** The words of a row, `工 作 简 报` closed up. */
const wordsOf = ({ text }: Row): string => (apart.test(text) ? text.replace(isBlank, '') : text);

/** What is known of the rows around a piece. */
interface Page {
  rows: readonly Row[];
  /** Why each row is furniture; absent for rows of articles. */
  reasons: readonly (string | undefined)[];
}

const isHead = ({ reasons }: Page, index: number): boolean => ofHeads.has(reasons[index] ?? '');

/** True when the head that goes on from the row beside a piece, upwards or downwards, holds the header of a page. */
function meetsHeader(page: Page, index: number, step: 1 | -1): boolean {
  for (let at = index + step; Math.abs(at - index) <= reach && isHead(page, at); at += step)
    if (page.reasons[at] === 'page-header') return true;
  return false;
}

/** The head of the page parts the halves of a sentence: nothing in it heads what stands below. */
function cutsSentence({ rows, reasons }: Page, index: number): boolean {
  let above = index - 1;
  while (reasons[above] !== undefined && index - above <= longestHead) above -= 1;
  const text = reasons[above] === undefined ? (rows[above]?.text ?? '') : '';
  return isRunningText(text) && !endsSentence(text);
}
/** Most rows that the foot of a page and the head of the next take. */
const longestHead = 8;

/** The words that the headers of the issue print beside the number and the day. */
function wordsOfHeaders({ rows, reasons }: Page): Set<string> {
  const words = new Set<string>();
  rows.forEach(({ text }, index) => {
    if (reasons[index] !== 'page-header' || text.length <= longest) return;
    for (const each of readHeader(text).words) words.add(each);
  });
  return words;
}

/** A number above or below the header of a page; one between a header and a text may number a piece of an article. */
function isNumber(page: Page, index: number): boolean {
  const beside = (step: 1 | -1) => page.reasons[index + step] === 'page-header';
  return (
    beside(1) ||
    page.reasons[index + 1] === 'editors-line' ||
    (beside(-1) && !isRunningText(page.rows[index + 1]?.text ?? ''))
  );
}

/** Most pieces lie between other pieces: the rows beside furniture that may be one. */
function candidates(page: Page): number[] {
  return placesOf(page.rows, (row, index) => {
    if (page.reasons[index] !== undefined || row.mark !== undefined || row.text.length > longestSpaced) return false;
    if (!isHead(page, index - 1) && !isHead(page, index + 1)) return false;
    const text = wordsOf(row);
    return text.length <= longest && !isPersonName(betweenDots(text));
  });
}

/** The text of the page before is over: nothing of it stands below the head. */
function isOver({ rows, reasons }: Page, index: number): boolean {
  let above = index - 1;
  while (reasons[above] !== undefined) above -= 1;
  const last = rows[above];
  return last === undefined || endsSentence(last.text) || parseSignature(last.text) !== undefined;
}

/** A line below the header of a page heads a text: right above it, its writer or its notice; no rest of the page before. */
function headsText(page: Page, index: number): boolean {
  const next = page.reasons[index + 1] === undefined ? page.rows[index + 1] : undefined;
  if (next === undefined) return false;
  if (jumpNotice(next) !== undefined) return true;
  return (isRunningText(next.text) || parseSignature(next.text) !== undefined) && isOver(page, index);
}

/**
 * `青口焦點` right below the header of several pages, above their headlines: what the paper calls these pages; no headline that comes
 * again below the next header, where its text goes on.
 */
function namesBelowHeaders(page: Page, beside: readonly number[]): Set<string> {
  const below = new Map<string, { times: number; heading: number }>();
  for (const index of beside) {
    const row = page.rows[index];
    if (row === undefined || page.reasons[index - 1] !== 'page-header') continue;
    const text = wordsOf(row);
    if (text.length > longestPageName || isBriefsName(text)) continue;
    const { times, heading } = below.get(text) ?? { times: 0, heading: 0 };
    below.set(text, { times: times + 1, heading: heading + (headsText(page, index) ? 1 : 0) });
  }
  return new Set(
    [...below].filter(([, { times, heading }]) => times > 1 && 2 * heading <= times).map(([text]) => text),
  );
}

/**
 * Pieces of heads of pages that only what stands around them tells, by their index: the name of the paper above its date, the name of the
 * page above its editors, the number below the header. Names of papers give `masthead`, others `page-header`.
 */
export function findHeadPieces(
  rows: readonly Row[],
  reasons: readonly (string | undefined)[],
): Map<number, 'masthead' | 'page-header'> {
  const page: Page = { rows, reasons };
  const found = new Map<number, 'masthead' | 'page-header'>();
  const beside = candidates(page);
  const known = wordsOfHeaders(page);
  const textAt = (index: number) => {
    const row = rows[index];
    return row === undefined ? '' : wordsOf(row);
  };
  const count = (step: 1 | -1, isBeside: (index: number) => boolean) => {
    const counts = tally(beside.filter((index) => isBeside(index + step)).map(textAt));
    return (text: string) => (counts.get(text) ?? 0) > 1;
  };
  const comesAboveHeads = count(1, (index) => isHead(page, index));
  const names = namesBelowHeaders(page, beside);
  for (const index of beside) {
    const text = textAt(index);
    if (number.test(narrowFigures(text))) {
      if (isNumber(page, index)) found.set(index, 'page-header');
      continue;
    }
    if (!word.test(text)) continue;
    const [above, below] = [meetsHeader(page, index, 1), meetsHeader(page, index, -1)];
    if (isSectionName(text) && (isHead(page, index + 1) || (below && cutsSentence(page, index))))
      found.set(index, 'page-header');
    else if (above || below) {
      // below a header that holds it, a word without a paper's ending may head a column
      if ((known.has(text) && (above || isHead(page, index + 1))) || namesPaper(text)) found.set(index, 'masthead');
    }
    if (found.has(index)) continue;
    if (comesAboveHeads(text)) found.set(index, 'masthead');
    // `青口焦點` right below the header of every page: what the paper calls these pages
    else if (reasons[index - 1] === 'page-header' && names.has(text)) found.set(index, 'page-header');
  }
  for (const index of numeralsAbove(page)) found.set(index, 'page-header');
  for (const index of namesAbove(page)) found.set(index, 'page-header');
  countOn(page, found);
  return found;
}

const numeral = /^[一二三四五六七八九十]{1,2}$/;
/** `二` above the header of a page, the name of the page between them or not. */
function numeralsAbove({ rows, reasons }: Page): number[] {
  return rows.flatMap(({ text, mark }, index) => {
    if (text.length > 2 || mark !== undefined || reasons[index] !== undefined || !numeral.test(text)) return [];
    if (reasons[index + 1] === 'page-header') return [index];
    const between = reasons[index + 1] === undefined && word.test(rows[index + 1]?.text ?? '');
    return between && reasons[index + 2] === 'page-header' ? [index, index + 1] : [];
  });
}

/** Pages that print their name above their number, from which on a word there is the name of another. */
const fewestNamed = 2;

/** `乡里` above `5` and the day, where other pages print `副刊` above `8`: the name of the page. */
function namesAbove({ rows, reasons }: Page): number[] {
  const above = placesOf(
    rows,
    ({ text, mark }, index) =>
      mark === undefined &&
      text.length <= longestPageName &&
      word.test(text) &&
      ofHeads.has(reasons[index + 1] ?? '') &&
      number.test(narrowFigures(rows[index + 1]?.text ?? '')),
  );
  const named = above.filter((index) => isSectionName(rows[index]?.text ?? '')).length;
  return named < fewestNamed ? [] : above.filter((index) => reasons[index] === undefined);
}

/**
 * `1` below the text of a page, where `2` stands at the head of the next; `2` between a header and a text, where `1` stands below another.
 */
function countOn({ rows, reasons }: Page, found: Map<number, 'masthead' | 'page-header'>): void {
  const numberAt = (index: number) => Number(narrowFigures(rows[index]?.text ?? ''));
  const values = new Set([...found.keys()].map(numberAt));
  rows.forEach(({ text, mark }, index) => {
    if (text.length > 2 || index === 0 || reasons[index] !== undefined || mark !== undefined) return;
    const value = numberAt(index);
    if (!number.test(narrowFigures(text)) || !(values.has(value + 1) || values.has(value - 1))) return;
    const isFoot = isRunningText(rows[index - 1]?.text ?? '') && !isRunningText(rows[index + 1]?.text ?? '');
    if (isFoot || reasons[index - 1] === 'page-header') found.set(index, 'page-header');
  });
}
