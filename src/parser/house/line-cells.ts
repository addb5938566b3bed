import type { Row } from '../rows/row.ts';
import { cellsOf } from '../text/cells.ts';

/** How a text was wrapped: figures and letters take half a character's room in print, and all of it when characters are counted. */
export type Count = 'cells' | 'characters';

/** Cells that a row takes, with its indent. */
export const rowCells = ({ text, indent }: Pick<Row, 'text' | 'indent'>, count: Count): number =>
  indent + (count === 'cells' ? cellsOf(text) : 2 * text.length);

/** What cannot be parted at the end of a line: a figure of either width, a word, a character with the marks that close it. */
const unbroken = /^[“「『（(《〈]*(?:[\d.,%A-Za-z]+|[０-９][０-９．％]*|.)[，。、；：！？”」』）)》〉]*/u;

/** Cells of the first piece of a text that a line end may part from the rest. */
export const firstCells = (text: string, count: Count): number =>
  rowCells({ text: unbroken.exec(text)?.[0] ?? '', indent: 0 }, count);

const closing = /[，。、；：！？,.;:!?”’」』）)》〉]{0,2}$/u;

/** Cells by which a row may hang over the measure: the marks at its end. */
export const hangingCells = (text: string): number => 2 * (closing.exec(text)?.[0].length ?? 0);
