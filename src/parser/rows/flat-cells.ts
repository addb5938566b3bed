import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { Row } from './row.ts';

/** Longest cell of a table that was flattened into lines. */
const longestCell = 14;
/** Fewest cells that show a table. */
const fewestCells = 6;
/** Columns a flattened table has. */
const columns = [2, 3, 4, 5, 6];
/** Lines above the cells that may be the heading of the table. */
const headings = 2;

const holdsMark = holdsOneOf(',，；;:：！？!?');

/** `【本報消息】` opens a text, in however narrow a column. */
const opensAsLead = opensWithOneOf('【〔');

/** A line that may be the cell of a table. */
export const isCell = ({ text, mark }: Row) =>
  mark === undefined &&
  text.length <= longestCell &&
  !holdsMark(text) &&
  !opensAsLead(text) &&
  !isRunningText(text) &&
  !endsSentence(text);

/** True for a cell that holds a figure. */
export const isFigure = holdsOneOf('0123456789０１２３４５６７８９');

/** `持平` `无`: what stands in a column of figures where there is none to tell. */
const noFigure = /^(?:持平|[无無](?:[变變](?:化|[动動]))?|不[变變]|[未暂暫][无無定报報]|缺[货貨]?)$/;
const isOfFigures = (text: string): boolean => isFigure(text) || noFigure.test(text);

/** Cells from `start` on whose kind (figure or words) repeats every `width` cells; a first line of headings may differ. */
function periodic(figures: readonly boolean[], start: number, width: number): number {
  const first = start + width;
  if (first + width > figures.length) return 0;
  const kinds = figures.slice(first, first + width);
  if (kinds.every((kind) => kind) || !kinds.some((kind) => kind)) return 0;
  let end = first + width;
  while (end + width <= figures.length && kinds.every((kind, place) => figures[end + place] === kind)) end += width;
  const head = figures.slice(start, first);
  const headed = head.every((kind) => !kind);
  const plain = head.every((kind, place) => kind === kinds[place]);
  return headed || plain ? end - start : 0;
}

/** The cells of a run of short rows: where they begin and how many they are. */
function tableIn(rows: readonly Row[], from: number, to: number): { start: number; length: number } | undefined {
  const figures = rows.slice(from, to).map(({ text }) => isOfFigures(text));
  let best: { start: number; length: number } | undefined;
  for (let start = 0; start <= headings; start += 1)
    for (const width of columns) {
      const length = periodic(figures, start, width);
      if (length >= fewestCells && length > (best?.length ?? 0)) best = { start: from + start, length };
    }
  return best;
}

/** `12户` `30%` `8.5万元`: what a cell counts or measures. */
const measure = lean(/^[约約]?[\d０-９][\d０-９.,，]*\s?(?:%|％|‰|\p{Script=Han}{1,3})?$/u);
/** Longest cell of a table whose columns cannot be told any more, and fewest cells that show one. */
const plainCell = 6;
export const fewestPlain = 5;

/** Cells whose columns cannot be told any more: very short lines, a third of them measures or told twice. */
function isHeap(cells: readonly Row[]): boolean {
  if (cells.length < fewestPlain || cells.some(({ text }) => text.length > plainCell)) return false;
  const measures = cells.filter(({ text }) => measure.test(text)).length;
  const twice = cells.length - new Set(cells.map(({ text }) => text)).size;
  return measures >= 2 && measures + twice >= cells.length / 3;
}

/** The rest of a run belongs to the table as long as it prints cells that the table prints, or measures. */
function goesOn(row: Row | undefined, cells: ReadonlySet<string>): boolean {
  return row !== undefined && (cells.has(row.text) || measure.test(row.text));
}

/** Indexes of the cells in a run of short rows. */
export function cellsIn(rows: readonly Row[], from: number, to: number): number[] {
  const all = Array.from({ length: to - from }, (_, place) => from + place);
  const heap = all.slice(all.findIndex((index) => (rows[index]?.text.length ?? 0) <= plainCell));
  const table = tableIn(rows, from, to);
  const found = table
    ? all.slice(table.start - from, table.start - from + table.length)
    : isHeap(heap.map((index) => rows[index]).filter((row) => row !== undefined))
      ? heap
      : [];
  const texts = new Set(found.map((index) => rows[index]?.text ?? ''));
  const signed = found.some((index) => parseSignature(rows[index]?.text ?? '')?.explicit);
  if (signed || found.length === 0) return [];
  let end = (found[found.length - 1] ?? to) + 1;
  while (end < to && goesOn(rows[end], texts)) {
    found.push(end);
    end += 1;
  }
  return found;
}
