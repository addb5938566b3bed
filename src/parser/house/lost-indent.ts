import type { Row } from '../rows/row.ts';
import { endsSentence } from '../text/marks.ts';
import { type Count, rowCells } from './line-cells.ts';

/** Cells that a line cut at will may be short of the measure; the first line of a paragraph by its indent, too. */
const ragged = 6;
const widestIndent = 6;
const narrowestIndent = 2;

/** Fewest first lines that tell an indent. */
const fewest = 3;

/** The value in the middle. */
function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}

/**
 * Cells of the indent that a text wrapped by hand was printed with and that did not come into the file, as in most text that was read
 * from pictures: the first lines of paragraphs are so much shorter than other lines. 0 when they are as long.
 */
export function lostIndent(rows: readonly Row[], measures: ReadonlyMap<number, number>, count: Count): number {
  const first: number[] = [];
  const other: number[] = [];
  rows.forEach((row, index) => {
    const measure = measures.get(row.line);
    const above = rows[index - 1];
    if (measure === undefined || above === undefined || row.indent > 0 || endsSentence(row.text)) return;
    const short = measure - rowCells(row, count);
    if (short > ragged + widestIndent) return;
    if (endsSentence(above.text)) first.push(short);
    else if (short <= ragged) other.push(short);
  });
  if (first.length < fewest || other.length < fewest) return 0;
  const indent = median(first) - median(other);
  return indent < narrowestIndent ? 0 : Math.min(widestIndent, indent);
}
