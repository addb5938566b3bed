import { isColumnName } from '../headlines/column-name.ts';
import type { Row } from '../rows/row.ts';
import { isCitation } from '../signatures/parse-meta.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';

/** Longest line that is looked at, and longest name of a section. */
const longest = 40;
const longestSection = 16;
/** Times that a line must stand above headlines of one issue. */
const fewest = 3;
/** Rows below a line among which the text of its headline is looked for. */
const reach = 4;

/** What a row is that the issue prints again and again: the name of a section, or a line of the site. */
export type Repeated = 'section' | 'site';

/** `（本报青口6月1日电）` `（待续）`: closes the text above, however often. */
const inBrackets = /^[（(][^（()）]+[)）]$/;

function isCandidate({ text, mark, under }: Row): boolean {
  if (inBrackets.test(text)) return false;
  if (mark !== undefined || under || !/\p{L}/u.test(text) || /[:：\t]|^[【〖[［〔]/.test(text)) return false;
  return !isRunningText(text) && !endsSentence(text) && !isColumnName(text) && !isCitation(text);
}

const isShort = (row: Row | undefined): boolean =>
  row !== undefined && row.mark === undefined && !isRunningText(row.text) && !endsSentence(row.text);

/** `場次` / `時間` / `地點` / `第一場`: short lines right above one another are the cells of a table that comes again. */
const isBelowCells = (rows: readonly Row[], index: number): boolean =>
  rows[index]?.gap === 0 && rows[index - 1]?.gap === 0 && isShort(rows[index - 1]) && isShort(rows[index - 2]);

/** The row stands above a headline: a short line and, a few rows on, its text. */
function isAboveHeadline(rows: readonly Row[], index: number): boolean {
  const next = rows[index + 1];
  if (!next || isRunningText(next.text) || next.text === rows[index]?.text || isBelowCells(rows, index)) return false;
  // a headline that is printed thrice stands above its subtitle or its writer
  if (/^[—―─－-]/.test(next.text) || parseSignature(next.text)) return false;
  return rows.slice(index + 2, index + 2 + reach).some(({ text }) => isRunningText(text));
}

/** Blank lines above and below a line that stands by itself, as a banner does. */
const clear = 3;
/** Times that a banner stands in one issue. */
const fewestBanners = 2;

/** What stands below has its own lines close to one another: where all lines stand in the clear, none does so as a banner. */
const standsClear = (rows: readonly Row[], index: number): boolean =>
  (index === 0 || (rows[index]?.gap ?? 0) >= clear) &&
  (rows[index + 1]?.gap ?? 0) >= clear &&
  (rows[index + 2]?.gap ?? clear) < clear;

/** Letters of another script or signs of a path: `本地 Local`, `新闻/社区`. */
const isOfSite = (text: string) => text.length > longestSection || /[A-Za-z/|>｜＞]/.test(text);

/**
 * Lines that an issue prints three times and more, each time above a headline, or twice and more in the clear: names of sections, by
 * their index. A long one, one with Latin letters or signs of a path, or one that always stands above a link, is a line of the site.
 */
export function findRepeatedLines(
  rows: readonly Row[],
  isLink: (index: number) => boolean = () => false,
): Map<number, Repeated> {
  const places = new Map<string, number[]>();
  rows.forEach((row, index) => {
    if (row.text.length < 2 || row.text.length > longest) return;
    const found = places.get(row.text);
    if (found) found.push(index);
    else places.set(row.text, [index]);
  });
  const repeated = new Map<number, Repeated>();
  for (const [text, indexes] of places) {
    const row = indexes.length < fewestBanners ? undefined : rows[indexes[0] ?? 0];
    // the first line of an issue signs nothing
    if (!row || !isCandidate(row) || (indexes[0] !== 0 && parseSignature(row.text))) continue;
    const isBanner = indexes.every((index) => standsClear(rows, index));
    const above = isBanner ? indexes : indexes.filter((index) => isAboveHeadline(rows, index));
    if (!isBanner && (above.length < fewest || above.length < indexes.length - 1)) continue;
    const kind = isOfSite(text) || indexes.every((index) => isLink(index + 1)) ? 'site' : 'section';
    for (const index of indexes) repeated.set(index, kind);
  }
  return repeated;
}
