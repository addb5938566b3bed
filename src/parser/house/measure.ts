import { tally } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { cellsOf } from '../text/cells.ts';
import { endsSentence } from '../text/marks.ts';
import { type ColumnMeasures, columnMeasures, measuredLines } from './column-measures.ts';
import { type Count, firstCells, rowCells } from './line-cells.ts';
import { widest } from './wrapping.ts';

/** Hanging marks and figures of half a width. */
const slack = 4;

/** Share of the rows that stand in columns of a measure when the text is wrapped by hand, and the points that they must be worth. */
const mostRows = 0.6;
const fewestPoints = 2;

/** How a text was wrapped by hand. */
export interface Measures {
  /** In cells; the one that most rows have. */
  measure: number;
  count: Count;
  /** Lines are cut where what follows had no room, not at will. */
  sharp?: true;
  /** By source line; absent where lines are free. */
  measures: ReadonlyMap<number, number>;
}

/** Most rows that may be longer than any measure, as a share of all. */
const mostLonger = 0.08;

/** A quick look: more rows than that are longer than any line wrapped by hand. */
function isFree(rows: readonly Row[]): boolean {
  const most = Math.max(1, rows.length * mostLonger);
  let longer = 0;
  for (const { text } of rows) {
    if (2 * text.length <= widest + slack || cellsOf(text) <= widest + slack) continue;
    longer += 1;
    if (longer > most) return true;
  }
  return false;
}

/** The value that comes most often. */
function usualOf(values: readonly number[]): number {
  const counts = tally(values.filter((value) => value > 0));
  const [[usual] = [0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual;
}

/** Nine of ten lines that stop in mid-sentence at their measure had no room for what follows. */
function isSharp(rows: readonly Row[], { measures }: ColumnMeasures, count: Count): boolean {
  let [open, early] = [0, 0];
  rows.forEach((row, index) => {
    const [measure = 0, below] = [measures[index], rows[index + 1]];
    const width = rowCells(row, count);
    if (measure === 0 || !below || endsSentence(row.text)) return;
    if (width < measure - slack || width > measure + slack) return;
    open += 1;
    if (width + firstCells(below.text, count) <= measure) early += 1;
  });
  return early <= open * 0.1;
}

/**
 * The measures to which a text is wrapped by hand, in cells; absent when a line is a paragraph, or a column's piece of one. Every
 * article may have a measure of its own.
 */
export function measureOf(rows: readonly Row[]): Measures | undefined {
  if (isFree(rows)) return undefined;
  const lines = measuredLines(rows);
  const [cells, characters] = [columnMeasures(lines, 'cells'), columnMeasures(lines, 'characters')];
  const [found, count]: [ColumnMeasures, Count] =
    characters.points > cells.points ? [characters, 'characters'] : [cells, 'cells'];
  if (found.points < fewestPoints) return undefined;
  const set = found.measures.filter((measure) => measure > 0).length;
  if (set < rows.length * mostRows) return undefined;
  const measures = new Map<number, number>();
  rows.forEach(({ line }, index) => {
    const measure = found.measures[index] ?? 0;
    if (measure > 0) measures.set(line, measure);
  });
  const measure = usualOf(found.measures);
  return { measure, count, ...(isSharp(rows, found, count) ? { sharp: true } : {}), measures };
}
