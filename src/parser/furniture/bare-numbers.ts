import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';

const number = /^\d{1,3}$/;
/** Longest cell of a table beside which a number is a cell, too. */
const longestCell = 6;

const isCell = (row: Row | undefined): boolean =>
  row !== undefined && row.text.length <= longestCell && /\d/.test(row.text);

/**
 * The rows that hold a number and nothing else and number a page, by their index. Numbers that count on from 1 head the pieces of an
 * article (in text wrapped by hand only `01`, `02`: pages are numbered from 1, too); numbers beside figures are cells.
 */
export function findBareNumbers(rows: readonly Row[], house: House): Set<number> {
  const found = new Set<number>();
  let piece = 0;
  rows.forEach((row, index) => {
    if (row.mark !== undefined || row.text.length > 3 || !number.test(row.text)) return;
    const value = Number(row.text);
    const mayCount = house.measure === undefined || row.text.startsWith('0');
    if (mayCount && (value === piece + 1 || value === 1)) piece = value;
    else if (house.measure !== undefined || (!isCell(rows[index - 1]) && !isCell(rows[index + 1]))) found.add(index);
  });
  return found;
}
