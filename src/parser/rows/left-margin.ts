import { endsSentence } from '../text/marks.ts';
import type { Row } from './row.ts';

/** Narrowest margin that is told from the indent of a paragraph, and by how much the first line of a paragraph stands deeper. */
const narrowest = 2;
const deeper = { least: 2, most: 6 };
/** Fewest paragraphs whose second lines stand at the margin. */
const fewest = 3;
/** Shortest line that is wrapped. */
const shortest = 10;

/** The line goes on with the paragraph that the line above it, set deeper, begins. */
function goesOn(row: Row, above: Row | undefined): boolean {
  if (above === undefined || row.gap > 0 || row.indent < narrowest || above.text.length < shortest) return false;
  const by = above.indent - row.indent;
  return by >= deeper.least && by <= deeper.most && !endsSentence(above.text);
}

/** Cells by which the lines of the paragraphs stand from the edge; 0 when some do not. */
function marginOf(rows: readonly Row[]): number {
  let margin = 0;
  let found = 0;
  for (const [index, row] of rows.entries()) {
    if (row.indent < narrowest || !goesOn(row, rows[index - 1])) continue;
    margin = found === 0 ? row.indent : Math.min(margin, row.indent);
    found += 1;
  }
  return found >= fewest ? margin : 0;
}

/**
 * Takes the left margin of the page off the indents, as programs write it that keep the look of a page: what is set deeper than the other
 * lines of its paragraph opens it, wherever they stand.
 */
export function dropMargin(rows: readonly Row[]): readonly Row[] {
  const margin = marginOf(rows);
  if (margin === 0 || rows.some(({ indent, text }) => indent < margin && text.length >= shortest)) return rows;
  return rows.map((row): Row => ({ ...row, indent: Math.max(0, row.indent - margin) }));
}
