import { concatPrinted } from '../printed.ts';
import { isRunningText } from '../text/marks.ts';
import type { Row } from './row.ts';

/** Longest cell of a table that holds data; tables that only lay out a page hold texts. */
const longestCell = 40;
/** Fewest rows of a table, and fewest cells of one of its rows. */
const fewest = 2;

const isData = (cells: readonly Row[]) =>
  cells.length >= fewest && cells.every(({ text }) => text.length <= longestCell && !isRunningText(text));

/** Puts the cells of each row of an HTML table together and marks it; the tables that lay out a page stay as they are. */
export function joinCells(rows: readonly Row[]): Row[] {
  if (!rows.some(({ cell }) => cell !== undefined)) return [...rows];
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    if (group && row.cell !== undefined && group[0]?.cell === row.cell && group[0].page === row.page) group.push(row);
    else groups.push([row]);
  }
  const data = groups.map(isData);
  return groups.flatMap((cells, index) => {
    const [first] = cells;
    const isTable = data[index] && (data[index - 1] || data[index + 1]);
    if (!first || !isTable) return cells;
    const seams = cells.slice(1).map(() => ({ rule: 'table-cell', inserted: '\t' }));
    return [{ ...first, ...concatPrinted(cells, seams), mark: 'table' as const }];
  });
}
