import type { Row } from '../rows/row.ts';
import { cellsOf } from '../text/cells.ts';
import { type UnitSet, unitsOf } from '../text/unit-set.ts';

/** How a text was wrapped: figures and letters take half a character's room in print, and all of it when characters are counted. */
export type Count = 'cells' | 'characters';

/** Cells that a row takes, with its indent. */
export const rowCells = ({ text, indent }: Pick<Row, 'text' | 'indent'>, count: Count): number =>
  indent + (count === 'cells' ? cellsOf(text) : 2 * text.length);

/** Marks that open what follows them and those that close what is before them; a figure or word of half width, and a wide figure. */
const opening = unitsOf('“「『（(《〈');
const closing = unitsOf('，。、；：！？”」』）)》〉');
const narrow = unitsOf('0123456789.,%ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const wideFigure = unitsOf('０１２３４５６７８９');
const wide = unitsOf('０１２３４５６７８９．％');

/** Index behind the characters of a set that stand in a text from an index on. */
function endOf(text: string, start: number, units: UnitSet): number {
  const { length } = text;
  let end = start;
  while (end < length && units.has(text.charCodeAt(end))) end += 1;
  return end;
}

/** Index behind a figure of either width, a word or one character. */
function endOfWord(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (narrow.has(unit)) return endOf(text, start, narrow);
  if (wideFigure.has(unit)) return endOf(text, start, wide);
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/** The first piece of a text: what cannot be parted at the end of a line, a word with the marks around it. */
const firstPiece = (text: string): string => {
  const start = endOf(text, 0, opening);
  return start === text.length ? text : text.slice(0, endOf(text, endOfWord(text, start), closing));
};

/** Cells of the first piece of a text that a line end may part from the rest. */
export const firstCells = (text: string, count: Count): number =>
  rowCells({ text: firstPiece(text), indent: 0 }, count);

/** Marks that may hang, and how many of them. */
const hangs = unitsOf('，。、；：！？,.;:!?”’」』）)》〉');
const mostHanging = 2;

/** Cells by which a row may hang over the measure: the marks at its end. */
export function hangingCells(text: string): number {
  const least = Math.max(0, text.length - mostHanging);
  let start = text.length;
  while (start > least && hangs.has(text.charCodeAt(start - 1))) start -= 1;
  return 2 * (text.length - start);
}
