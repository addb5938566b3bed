import type { Row } from '../rows/row.ts';
import { firstCells, rowCells } from './measure.ts';
import type { House } from './survey.ts';

/** A full line may be shorter than the measure by these cells: hanging marks, half-width figures. */
const slack = 6;

/** Cells of the measure at a row; absent when the text is not wrapped by hand. */
function measureAt({ line }: Row, { measure, measures }: House): number | undefined {
  return measures ? measures.get(line) || measure : measure;
}

/** True for a row that fills the measure of a text wrapped by hand. */
export function isFull(row: Row, house: House): boolean {
  const measure = measureAt(row, house);
  return measure !== undefined && rowCells(row, house.count ?? 'cells') >= measure - slack;
}

/** True for a row that is longer than the measure allows. */
export function isOverfull(row: Row, { measure, count = 'cells' }: House): boolean {
  return measure !== undefined && rowCells(row, count) >= measure + slack;
}

/** True for a row that was not cut for want of room: the next would have begun on it. */
export function hasRoom(row: Row, next: Row, house: House): boolean {
  const { edge, measure = 0, count = 'cells' } = house;
  if (edge === undefined) return false;
  const wider = (measureAt(row, house) ?? measure) - measure;
  const room = Math.abs(wider) < slack ? edge : edge + wider;
  return rowCells(row, count) + firstCells(next.text, count) <= room;
}
