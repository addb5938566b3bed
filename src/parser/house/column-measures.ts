import type { Row } from '../rows/row.ts';
import { endsSentence } from '../text/marks.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { type Count, firstCells, hangingCells, rowCells } from './line-cells.ts';
import { narrowest, textMark, widest } from './wrapping.ts';

/** Cells that a line cut at will may be short of the measure. */
const ragged = 6;

/**
 * What a line says for a measure: cut where the next piece had no room, or near it; half of that where it stops at a mark, as verses
 * and headlines do, or has none; cut short; longer than the measure.
 */
const gains = { cut: 1, near: 0.6, short: -1, apart: -0.2, over: -0.3, longer: -2, longerTitle: -0.5 };

/** What another measure must be worth where a text may begin, and in mid-sentence. */
const turns = { between: 2.2, inside: 3 };

/** Share of the rows below a blank line from which blank lines mean nothing. */
const spacedShare = 0.6;

/** Cells of a line, and those of the first piece of the next line. */
interface Extent {
  width: number;
  next: number;
}

/** A row as its measure is judged by, in either way to count. */
interface Line extends Record<Count, Extent> {
  /** Cells that hang over the measure: the marks at its end. */
  hanging: number;
  /** It stops in mid-sentence. */
  open: boolean;
  /** It has the marks of a text. */
  text: boolean;
  /** What it is worth when it is full. */
  worth: number;
  /** The line below stands apart, or has the indent of a paragraph. */
  apart: boolean;
}

const endsAtMark = endsWithOneOf('，、；：,;:—');

/** `三年级：…` `明天：…` `一、…`: what opens a line of its own. */
const opensOwn =
  /^(?:[^，。：:,]{1,6}[：:]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．]\D|[（(][一二三四五六七八九十\d]{1,2}[）)])/;

const extentOf = (row: Row, below: Row | undefined, count: Count): Extent => ({
  width: rowCells(row, count),
  next: below ? firstCells(below.text, count) : 0,
});

/** The rows of a text as their measure is judged by. */
export function measuredLines(rows: readonly Row[]): Line[] {
  const spaced = rows.filter(({ gap }) => gap > 0).length;
  const usualGap = spaced >= rows.length * spacedShare ? 1 : 0;
  const texts = rows.map((row) => textMark.test(row.text));
  const ends = rows.map((row) => endsSentence(row.text));
  return rows.map((row, index) => {
    const below = rows[index + 1];
    const text = texts[index] === true;
    const marked = text || texts[index + 1] === true || ends[index + 1] === true;
    return {
      cells: extentOf(row, below, 'cells'),
      characters: extentOf(row, below, 'characters'),
      hanging: hangingCells(row.text),
      open: ends[index] !== true,
      text,
      worth: marked ? (text ? 1 : 0.5) * (endsAtMark(row.text) ? 0.5 : 1) : 0,
      apart:
        below === undefined ||
        below.gap > usualGap ||
        below.indent > row.indent ||
        below.mark !== undefined ||
        opensOwn.test(below.text),
    };
  });
}

/** What a line says for a measure, in points. */
function gain({ hanging, open, text, worth, apart }: Line, { width, next }: Extent, measure: number): number {
  const over = width - measure - hanging;
  if (over > 0) return over === 1 ? gains.over : text ? gains.longer : gains.longerTitle;
  if (!open) return 0;
  if (width >= measure - ragged) return apart ? 0 : worth * (width + next > measure ? gains.cut : gains.near);
  return text ? (apart ? gains.apart : gains.short) : 0;
}

/** Widths of the lines that stop in mid-sentence. */
function widthsOf(lines: readonly Line[], count: Count): number[] {
  const widths = new Set<number>();
  for (const line of lines) {
    const { width } = line[count];
    if (line.open && width >= narrowest && width <= widest) widths.add(width);
  }
  return [...widths];
}

/** The measure at each row, 0 where lines are free, and what all of it is worth. */
export interface ColumnMeasures {
  measures: number[];
  points: number;
}

/** Index of the highest value, the first of them. */
function highest(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  return best;
}

/**
 * The measure at each row of a text in which every article may be set to a measure of its own: the measures that account best for
 * where lines stop in mid-sentence, by the fewest turns from one to another (Viterbi). Linear in rows times widths.
 */
export function columnMeasures(lines: readonly Line[], count: Count): ColumnMeasures {
  const widths = [0, ...widthsOf(lines, count)];
  const values = Float64Array.from(widths, (width) => (width === 0 ? 0 : -turns.between));
  /** For each row and width, the width of the row above. */
  const from = new Uint16Array(lines.length * widths.length);
  let above: Line | undefined;
  for (const [at, line] of lines.entries()) {
    const extent = line[count];
    const best = highest(values);
    const turned = (values[best] ?? 0) - (above?.open && above.text ? turns.inside : turns.between);
    for (let state = 0; state < widths.length; state += 1) {
      const stays = values[state] ?? 0;
      const width = widths[state] ?? 0;
      from[at * widths.length + state] = stays >= turned ? state : best;
      values[state] = Math.max(stays, turned) + (width === 0 ? 0 : gain(line, extent, width));
    }
    above = line;
  }
  let state = highest(values);
  const points = values[state] ?? 0;
  const measures: number[] = Array.from({ length: lines.length }, () => 0);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    measures[at] = widths[state] ?? 0;
    state = from[at * widths.length + state] ?? 0;
  }
  return { measures, points };
}
