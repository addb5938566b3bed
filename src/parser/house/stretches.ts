import type { Row } from '../rows/row.ts';
import { endsSentence } from '../text/marks.ts';
import { rowCells } from './line-cells.ts';
import { markedShare, narrowest, textMark, widest } from './wrapping.ts';

/** Lines of one stretch differ by at most this many cells. */
const slack = 6;

/** Fewest lines of a stretch; two will do where others are as wide. */
const fewest = 3;
/** The share of its lines that stop in mid-sentence. */
const openShare = 0.7;

interface Stretch {
  rows: readonly Row[];
  /** Cells of its widest line. */
  width: number;
}

const isWrapped = ({ rows, width }: Stretch): boolean =>
  rows.length >= 2 &&
  width >= narrowest &&
  width <= widest &&
  rows.filter(({ text }) => !endsSentence(text)).length >= rows.length * openShare &&
  rows.filter(({ text }) => textMark.test(text)).length >= rows.length * markedShare;

/** Lines that follow one another and are alike in width. */
function alikeRows(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let [least, most] = [0, 0];
  rows.forEach((row, index) => {
    const width = rowCells(row, 'cells');
    const alike = index > start && row.gap <= 1 && Math.max(most, width) - Math.min(least, width) <= slack;
    if (!alike && index > start) stretches.push({ rows: rows.slice(start, index), width: most });
    if (!alike) start = index;
    [least, most] = alike ? [Math.min(least, width), Math.max(most, width)] : [width, width];
  });
  if (rows.length > start) stretches.push({ rows: rows.slice(start), width: most });
  return stretches;
}

/**
 * Stretches of text wrapped by hand within an issue that as a whole is not: the number of the stretch for the source line of each of its
 * full lines.
 */
export function stretchesOf(rows: readonly Row[]): ReadonlyMap<number, number> {
  const wrapped = alikeRows(rows).filter(isWrapped);
  const long = wrapped.filter((stretch) => stretch.rows.length >= fewest);
  const stretches = new Map<number, number>();
  for (const [number, { rows: lines, width }] of wrapped.entries()) {
    if (lines.length < fewest && !long.some((other) => Math.abs(other.width - width) <= slack)) continue;
    for (const { line } of lines) stretches.set(line, number);
  }
  return stretches;
}
