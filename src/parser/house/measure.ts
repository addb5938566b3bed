import type { Row } from '../rows/row.ts';
import { cellsOf } from '../text/cells.ts';
import { endsSentence } from '../text/marks.ts';
import { markedShare, narrowest, textMark, widest } from './wrapping.ts';

/** Full lines of a hand-wrapped text differ by at most this many cells (hanging marks, figures of half a width). */
const slack = 4;
/** Rows above or below that show the measure of a column, and the share of them that must be full. */
const reach = 8;
const fullShare = 0.6;

/** The share of the rows that are full in a text of paragraphs; where lists, signatures and headlines are many, a sharp edge tells. */
const usualShare = 0.35;

/** How a text was wrapped: figures and letters take half a character's room in print, and all of it when characters are counted. */
export type Count = 'cells' | 'characters';
const counts: readonly Count[] = ['cells', 'characters'];

/** Cells that a row takes, with its indent. */
export const rowCells = ({ text, indent }: Pick<Row, 'text' | 'indent'>, count: Count): number =>
  indent + (count === 'cells' ? cellsOf(text) : 2 * text.length);

interface Mode {
  cells: number;
  /** How many of the widths are at most `slack` below it. */
  near: number;
}

/** The width that most of some widths share; the widest of them when several do. */
function modeOf(widths: readonly number[]): Mode {
  const counts = new Map<number, number>();
  for (const width of widths)
    if (width >= narrowest && width <= widest) counts.set(width, (counts.get(width) ?? 0) + 1);
  const best: Mode = { cells: 0, near: 0 };
  for (const cells of counts.keys()) {
    let near = 0;
    for (let other = cells - slack; other <= cells; other += 1) near += counts.get(other) ?? 0;
    if (near > best.near || (near === best.near && cells > best.cells)) {
      best.cells = cells;
      best.near = near;
    }
  }
  return best;
}

/** The measure of a text. */
export interface Measures {
  /** In cells; of the widest column. */
  measure: number;
  count: Count;
  /** The width at which lines of one measure are cut, hanging marks aside; absent when lines are cut at will. */
  edge?: number;
  /** By source line, when the text is set in columns of several measures. */
  measures?: ReadonlyMap<number, number>;
}

/** Most rows that may be longer than the measure, as a share of all. */
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

/**
 * The measure to which a text is wrapped by hand, in cells; absent when a line is a paragraph, or a column's piece of one. A
 * share of the rows are full lines, most of them stop in mid-sentence, hardly any is longer.
 */
export function measureOf(rows: readonly Row[]): Measures | undefined {
  if (isFree(rows)) return undefined;
  const [best, other] = counts
    .map((count) => ({ count, ...modeOf(rows.map((row) => rowCells(row, count))) }))
    .sort((a, b) => b.near - a.near);
  return (best && oneMeasure(rows, best)) ?? (other && oneMeasure(rows, other)) ?? columnMeasures(rows);
}

function oneMeasure(
  rows: readonly Row[],
  { cells: measure, near, count }: Mode & { count: Count },
): Measures | undefined {
  if (measure < narrowest || near < 6) return undefined;
  const widths = rows.map((row) => rowCells(row, count));
  const longer = widths.filter((width) => width > measure + slack).length;
  const full = rows.filter((_, index) => Math.abs((widths[index] ?? 0) - measure) <= slack);
  const open = full.filter(({ text }) => !endsSentence(text)).length;
  if (longer > rows.length * mostLonger || open < full.length * 0.6) return undefined;
  const marked = full.filter(({ text }) => textMark.test(text)).length;
  if (near < rows.length * usualShare) {
    const ragged = rows.filter(({ text }, index) => {
      const width = widths[index] ?? 0;
      return width < measure - slack && width >= measure - 4 * slack && textMark.test(text) && !endsSentence(text);
    }).length;
    const sharp = longer <= Math.max(1, rows.length * 0.02) && marked >= full.length * 0.7 && ragged <= near * 0.5;
    if (!sharp) return undefined;
  }
  const edge = edgeOf(rows, widths, measure, count);
  return { measure, count, ...(edge ? { edge } : {}), measures: measuresBeside(rows, widths, measure) };
}

/** What cannot be parted at the end of a line: a figure, a word, a character with the marks that close it. */
const unbroken = /^[“「『（(《〈]*(?:[\d.,%A-Za-z]+|.)[，。、；：！？”」』）)》〉]*/u;

/** Cells of the first piece of a text that a line end may part from the rest. */
export const firstCells = (text: string, count: Count): number =>
  rowCells({ text: unbroken.exec(text)?.[0] ?? '', indent: 0 }, count);

/** The width that most lines cut in mid-sentence share, when what follows on the next line had no room on them. */
function edgeOf(rows: readonly Row[], widths: readonly number[], measure: number, count: Count): number | undefined {
  const open = [...rows.keys()].filter(
    (index) => (widths[index] ?? 0) >= measure - slack && !endsSentence(rows[index]?.text ?? ''),
  );
  const usual = new Map<number, number>();
  for (const index of open) usual.set(widths[index] ?? 0, (usual.get(widths[index] ?? 0) ?? 0) + 1);
  const [[edge] = [0]] = [...usual].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const early = open.filter((index) => (widths[index] ?? 0) + firstCells(rows[index + 1]?.text ?? '', count) <= edge);
  return early.length <= open.length * 0.1 ? edge : undefined;
}

/** How many of some values are true. */
function countTrue(values: readonly boolean[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) if (values[index]) count += 1;
  return count;
}

/** The measure of the column in which each row stands, by source line: what most rows above it or below it share. */
function measuresBeside(rows: readonly Row[], widths: readonly number[], usual: number): Map<number, number> {
  const measures = new Map<number, number>();
  const marked = rows.map(({ text }) => textMark.test(text));
  rows.forEach(({ line }, index) => {
    const width = widths[index] ?? 0;
    const beside: [number, number][] = [
      [Math.max(0, index - reach), index],
      [index + 1, Math.min(rows.length, index + 1 + reach)],
    ];
    const [nearest] = beside
      .filter(([from, to]) => countTrue(marked, from, to) >= (to - from) * markedShare)
      .map(([from, to]) => ({ rows: to - from, mode: modeOf(widths.slice(from, to)) }))
      .filter(({ rows: near, mode }) => mode.near >= Math.max(4, near * fullShare) && mode.cells >= narrowest)
      .map(({ mode }) => mode.cells)
      .sort((a, b) => Math.abs(a - width) - Math.abs(b - width));
    measures.set(line, nearest ?? usual);
  });
  return measures;
}

/** Columns of several measures: most rows stand among others of their width. */
function columnMeasures(rows: readonly Row[]): Measures | undefined {
  if (rows.length < 2 * reach) return undefined;
  const open = rows.filter(({ text }) => !endsSentence(text)).length;
  const marked = rows.filter(({ text }) => /[,，。、]/.test(text)).length;
  if (open < rows.length * 0.6 || marked < rows.length * 0.5) return undefined;
  const widths = rows.map((row) => rowCells(row, 'cells'));
  if (widths.filter((width) => width > widest).length > rows.length * 0.02) return undefined;
  const measures = measuresBeside(rows, widths, 0);
  const full = rows.filter(({ line }, index) => Math.abs((widths[index] ?? 0) - (measures.get(line) ?? 0)) <= slack);
  const stopped = full.filter(({ text }) => endsSentence(text)).length;
  if (full.length < rows.length * 0.6 || stopped > full.length * 0.3) return undefined;
  return {
    measure: [...measures.values()].reduce((most, cells) => Math.max(most, cells), 0),
    count: 'cells',
    measures,
  };
}
