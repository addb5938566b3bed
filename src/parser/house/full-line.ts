import type { Row } from '../rows/row.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { type Count, firstCells, hangingCells, rowCells } from './line-cells.ts';
import type { House } from './survey.ts';

/** A full line may be shorter than the measure by these cells: hanging marks, half-width figures. */
const slack = 6;

/** Cells of the measure at a row; absent when the text is not wrapped by hand. */
const measureAt = ({ line }: Row, { measure, measures }: House): number | undefined =>
  measure === undefined ? undefined : (measures?.get(line) ?? measure);

/** Cells of a row on its printed line: a jump notice that stood before it (`（上接第1版）`) is counted. */
function printedCells(row: Row, count: Count): number {
  const { jumpFrom, spans, indent } = row;
  const before = jumpFrom === undefined ? 0 : Math.max(0, 2 * (spans[0]?.start ?? 0) - indent);
  return before + rowCells(row, count);
}

/** True for a row that fills the measure of a text wrapped by hand. */
export function isFull(row: Row, house: House): boolean {
  const measure = measureAt(row, house);
  return measure !== undefined && printedCells(row, house.count ?? 'cells') >= measure - slack;
}

/** Narrowest column beside a picture, as a share of the measure. */
const narrowed = 0.6;
/** By how much of its column such a row may be short. */
const ragged = 0.15;

/**
 * True for a row that fills its column as the first line of a paragraph whose indent the file does not show: the row below is longer by
 * the indent, or the last of the paragraph. Beside a picture the column is no wider than the row below. A row below that is shorter than
 * the one below itself (`third`) is such a first line, and the row above it a headline.
 */
export function isFullFirst(row: Row, next: Row, third: Row | undefined, house: House): boolean {
  const { lostIndent = 0, count = 'cells' } = house;
  const measure = measureAt(row, house);
  if (lostIndent === 0 || measure === undefined || next.indent > 0) return false;
  const cells = rowCells(row, count) + lostIndent;
  const below = rowCells(next, count);
  const column = below >= measure * narrowed ? Math.min(measure, below) : measure;
  if (cells < column - Math.min(slack, column * ragged)) return false;
  if (endsSentence(next.text)) return true;
  if (below < cells - lostIndent / 2) return false;
  const isFirst = below <= measure - lostIndent && third !== undefined && rowCells(third, count) >= below + lostIndent;
  return isRunningText(row.text) || !isFirst;
}

/** True for a row that is longer than the measure allows. */
export function isOverfull(row: Row, house: House): boolean {
  const measure = measureAt(row, house);
  if (measure === undefined) return false;
  const longest = measure + (house.sharp ? 1 + hangingCells(row.text) : slack);
  return rowCells(row, house.count ?? 'cells') > longest;
}

/** True for a row that was not cut for want of room: the next would have begun on it. */
export function hasRoom(row: Row, next: Row, house: House): boolean {
  const measure = measureAt(row, house);
  if (measure === undefined || !house.sharp) return false;
  const count = house.count ?? 'cells';
  return printedCells(row, count) + firstCells(next.text, count) <= measure - (measure % 2);
}
