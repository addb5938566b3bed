import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import type { Row } from './row.ts';

/** Longest cell of a table that was flattened into lines. */
const longestCell = 14;
/** Fewest cells that show a table. */
const fewestCells = 6;
/** Columns a flattened table has. */
const columns = [2, 3, 4, 5, 6];
/** Lines above the cells that may be the heading of the table. */
const headings = 2;

const isCell = ({ text, mark }: Row) =>
  mark === undefined &&
  text.length <= longestCell &&
  !/[,，；;:：！？!?]/.test(text) &&
  !isRunningText(text) &&
  !endsSentence(text);

const isFigure = (text: string) => /[\d０-９]/.test(text);

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
  const figures = rows.slice(from, to).map(({ text }) => isFigure(text));
  let best: { start: number; length: number } | undefined;
  for (let start = 0; start <= headings; start += 1)
    for (const width of columns) {
      const length = periodic(figures, start, width);
      if (length >= fewestCells && length > (best?.length ?? 0)) best = { start: from + start, length };
    }
  return best;
}

/** Cells of a row that is printed with blanks between them: `大桥村　　12户　　合格`. */
const cellsOf = (text: string) => text.split(/\t+|[ \u3000]{2,}/).filter((cell) => cell !== '');

/** A row of three cells and more, one of them a figure, none of them a sentence. */
function isTableLine({ text, mark }: Row): boolean {
  if (mark !== undefined || text.length > 120 || !/\t|[ \u3000]{2}/.test(text) || endsSentence(text)) return false;
  const cells = cellsOf(text);
  return cells.length >= 3 && cells.every((cell) => cell.length <= 24) && cells.some(isFigure);
}

/** Marks the rows of tables: cells flattened into lines (`大桥村` / `12户` / `合格`), and lines of cells set apart by blanks. */
export function markTables(rows: readonly Row[]): Row[] {
  const found = new Set<number>();
  const lines = rows.map(isTableLine);
  lines.forEach((line, index) => {
    if (line && (lines[index - 1] || lines[index + 1])) found.add(index);
  });
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    let figures = 0;
    for (let row = rows[to]; row && isCell(row) && !lines[to]; row = rows[to]) {
      figures += isFigure(row.text) ? 1 : 0;
      to += 1;
    }
    const table = to - from >= fewestCells && figures >= 2 ? tableIn(rows, from, to) : undefined;
    const cells = table ? rows.slice(table.start, table.start + table.length) : [];
    const signs = cells.some(
      ({ text }) => parseSignature(text)?.explicit && isFigure(text) === false && text.length > 4,
    );
    if (table && !signs) for (let cell = 0; cell < table.length; cell += 1) found.add(table.start + cell);
    from = Math.max(from, to);
  }
  return found.size === 0 ? [...rows] : rows.map((row, index) => (found.has(index) ? { ...row, mark: 'table' } : row));
}
