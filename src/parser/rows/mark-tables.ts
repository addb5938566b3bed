import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
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

const isCell = ({ text, mark }: Row) =>
  mark === undefined && text.length <= longestCell && !holdsMark(text) && !isRunningText(text) && !endsSentence(text);

const isFigure = holdsOneOf('0123456789０１２３４５６７８９');

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

/** `12户` `30%` `8.5万元`: what a cell counts or measures. */
const measure = lean(/^[约約]?[\d０-９][\d０-９.,，]*\s?(?:%|％|‰|\p{Script=Han}{1,3})?$/u);
/** Longest cell of a table whose columns cannot be told any more, and fewest cells that show one. */
const plainCell = 6;
const fewestPlain = 5;

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
function cellsIn(rows: readonly Row[], from: number, to: number): number[] {
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

/** A quick look: most rows hold no blank. */
const mayHoldCells = holdsOneOf(' \u3000\t');

/** Cells of a row that is printed with blanks between them: `大桥村　　12户　　合格`. */
const cellsOf = (text: string) => text.split(/\t+|[ \u3000]{2,}/).filter((cell) => cell !== '');

/** How many cells a row of three and more has, one of them a figure (or none, in the headings), none a sentence; 0 for other rows. */
function tableCells({ text, mark }: Row): { cells: number; figures: boolean } {
  const none = { cells: 0, figures: false };
  if (
    mark !== undefined ||
    text.length > 120 ||
    !mayHoldCells(text) ||
    !/\t|[ \u3000]{2}/.test(text) ||
    endsSentence(text)
  )
    return none;
  const cells = cellsOf(text);
  return cells.length >= 3 && cells.every((cell) => cell.length <= 24)
    ? { cells: cells.length, figures: cells.some(isFigure) }
    : none;
}

/** Rows printed as lines of cells: two and more of one width in a row, figures in one of them. */
function tableLines(rows: readonly Row[]): boolean[] {
  const lines = rows.map(tableCells);
  const pairs = (index: number, other: number) => {
    const [line, near] = [lines[index], lines[other]];
    return line && near && line.cells > 0 && line.cells === near.cells && (line.figures || near.figures);
  };
  return lines.map((_, index) => Boolean(pairs(index, index - 1) || pairs(index, index + 1)));
}

/** `三十二萬元` `0.35元` `第三名` `百分之六`: what the last cell of a line of prices or results says. */
const amount = lean(
  /^(?:[约約第]|百分之)?[\d０-９.,，〇零一二三四五六七八九十百千万萬亿億两兩半]+\s?\p{Script=Han}{0,2}[%％]?$/u,
);
const opensAmount = unitsOf('约約第百0123456789０１２３４５６７８９.,，〇零一二三四五六七八九十千万萬亿億两兩半');
const word = lean(/^\p{Script=Han}{1,8}$/u);
/** Fewest lines of such cells, and the longest. */
const fewestPriced = 3;
const longestPriced = 30;

/** Cells of a line with single blanks between them, the last an amount; 0 for other lines. */
function pricedCells({ text, mark }: Row): number {
  if (mark !== undefined || text.length > longestPriced || !mayHoldCells(text) || endsSentence(text)) return 0;
  const end = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000')) + 1;
  if (!opensAmount.has(text.charCodeAt(end))) return 0;
  const cells = text.split(/[ \u3000]+/);
  const last = cells[cells.length - 1] ?? '';
  const words = cells.slice(0, -1).every((cell) => word.test(cell));
  return cells.length >= 2 && cells.length <= 4 && words && amount.test(last) ? cells.length : 0;
}

/** Lines of prices, `上白粳 每石 三十二萬元`: three and more of one width in a row. */
function pricedLines(rows: readonly Row[]): number[] {
  const found: number[] = [];
  for (let from = 0; from < rows.length; from += 1) {
    const first = rows[from];
    const cells = first ? pricedCells(first) : 0;
    if (cells === 0) continue;
    let to = from + 1;
    for (let row = rows[to]; row && pricedCells(row) === cells; row = rows[to]) to += 1;
    if (to - from >= fewestPriced) for (let index = from; index < to; index += 1) found.push(index);
    from = to - 1;
  }
  return found;
}

/** `本市商情` `今日节目`: what programmes and lists of prices are called. */
const tableName =
  /(?:[节節]\s?目(?:[预預][报報告])?|商\s?情|行\s?情|市\s?[价價]|牌\s?[价價]|物\s?[价價]|[时時]刻表|[开開][奖獎][号號][码碼])$/;

/** The headline of a programme or a list of prices, above its first line. */
const headsTable = ({ text, mark }: Row, below: Row | undefined): boolean =>
  mark === undefined &&
  (below?.mark === 'table' || below?.mark === 'list') &&
  text.length <= longestPriced &&
  tableName.test(text);

/** Marks the rows of tables: cells flattened into lines (`大桥村` / `12户` / `合格`), and lines of cells set apart by blanks. */
export function markTables(rows: readonly Row[]): Row[] {
  const found = new Set(pricedLines(rows));
  const lines = tableLines(rows);
  lines.forEach((line, index) => {
    if (line) found.add(index);
  });
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    let figures = 0;
    for (let row = rows[to]; row && isCell(row) && !lines[to]; row = rows[to]) {
      figures += isFigure(row.text) ? 1 : 0;
      to += 1;
    }
    if (to - from >= fewestPlain && figures >= 2) for (const cell of cellsIn(rows, from, to)) found.add(cell);
    from = Math.max(from, to);
  }
  const marked =
    found.size === 0 ? rows : rows.map((row, index): Row => (found.has(index) ? { ...row, mark: 'table' } : row));
  return marked.map((row, index): Row => (headsTable(row, marked[index + 1]) ? { ...row, mark: 'item' } : row));
}
