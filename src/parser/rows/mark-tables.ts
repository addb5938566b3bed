import { hasLead } from '../signatures/lead.ts';
import { endsSentence } from '../text/marks.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { cellsIn, fewestPlain, isCell, isFigure } from './flat-cells.ts';
import { pricedLines } from './priced-lines.ts';
import type { Row } from './row.ts';

/** A quick look: most rows hold no blank. */
const mayHoldCells = holdsOneOf(' \u3000\t');

/** Cells of a row that is printed with blanks between them: `大桥村　　12户　　合格`. */
const cellsOf = (text: string) => text.split(/\t+|[ \u3000]{2,}/).filter((cell) => cell !== '');

const none = { cells: 0, figures: false };

/** Fewest cells of a row, and of one whose cells tabs set apart. */
const fewestInRow = 3;
const fewestTabbed = 2;
/** Fewest rows of so few cells. */
const fewestRows = 3;

/**
 * How many cells a row of three and more has (two with a tab between), one of them a figure (or none, in the headings), none a sentence; 0
 * for other rows.
 */
function tableCells({ text, mark }: Row): { cells: number; figures: boolean } {
  if (
    mark !== undefined ||
    text.length > 120 ||
    endsSentence(text) ||
    !mayHoldCells(text) ||
    !/\t|[ \u3000]{2}/.test(text)
  )
    return none;
  const cells = cellsOf(text);
  const fewest = text.includes('\t') && !/[:：]/.test(text) ? fewestTabbed : fewestInRow;
  return cells.length >= fewest && cells.every((cell) => cell.length <= 24)
    ? { cells: cells.length, figures: cells.some(isFigure) }
    : none;
}

/** Rows printed as lines of cells: two and more of one width in a row, figures in one of them. */
function tableLines(rows: readonly Row[]): boolean[] {
  const lines = rows.map(tableCells);
  if (lines.every(({ cells }) => cells === 0)) return lines.map(() => false);
  const pairs = (index: number, other: number) => {
    const [line, near] = [lines[index], lines[other]];
    return line && near && line.cells > 0 && line.cells === near.cells && (line.figures || near.figures);
  };
  const inPair = lines.map((_, index) => Boolean(pairs(index, index - 1) || pairs(index, index + 1)));
  const isNarrow = (index: number) => inPair[index] === true && lines[index]?.cells === fewestTabbed;
  const runs = [-2, -1, 0];
  return inPair.map(
    (is, index) =>
      is &&
      (!isNarrow(index) ||
        runs.some((from) => Array.from({ length: fewestRows }, (_, at) => index + from + at).every(isNarrow))),
  );
}

/** `本市商情` `今日节目`: what programmes and lists of prices are called. */
const tableName =
  /(?:[节節]\s?目(?:[预預][报報告])?|商\s?情|行\s?情|市\s?[价價]|牌\s?[价價]|物\s?[价價]|[时時]刻表|[开開][奖獎][号號][码碼]|(?<=\S{2})(?:排名|排行榜?)|[价價]目表)$/;

/** `光荣榜` `2021年大事记` `捐款芳名录` `各营进度表`: what lists and tables are called. */
const listName =
  /(?:榜|大事[记記]|名[单單录錄]|公示|[征徵]信[录錄]?|成[绩績]|[结結]果|(?:一[览覽]|[统統][计計]|[进進]度|收支|[时時][间間]|日程|安排|[价價]目)表)(?:[（(][^（()）]{1,16}[)）])?$/;

/** Longest headline of a table. */
const longestHeadline = 30;

const namesTable = (row: Row | undefined): boolean =>
  row !== undefined && row.text.length <= longestHeadline && tableName.test(row.text);

/** The line is no cell of the table below it but its name. */
const namesCells = (row: Row | undefined): boolean =>
  namesTable(row) || (row !== undefined && row.text.length <= longestHeadline && listName.test(row.text));

/** `本报讯（记者 …）`: the line right above is the headline of a text, whatever cells stand above it. */
const isLed = (row: Row | undefined): boolean => row !== undefined && hasLead(row.text);

/** The headline of a programme or a list of prices, above its first line. */
const headsTable = (row: Row, below: Row | undefined): boolean =>
  row.mark === undefined && (below?.mark === 'table' || below?.mark === 'list') && namesTable(row);

/** More space stands above a row than between the cells above it: the headline of the next text perhaps. */
const standsApart = (rows: readonly Row[], from: number, to: number): boolean =>
  to - from > 1 && (rows[to]?.gap ?? 0) > (rows[from + 1]?.gap ?? 0);

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
    for (let row = rows[to]; row && isCell(row) && !lines[to] && !standsApart(rows, from, to); row = rows[to]) {
      figures += isFigure(row.text) ? 1 : 0;
      to += 1;
    }
    if (to - from >= fewestPlain && figures >= 2)
      for (const cell of cellsIn(rows, namesCells(rows[from]) ? from + 1 : from, isLed(rows[to]) ? to - 1 : to))
        found.add(cell);
    from = Math.max(from, to - 1);
  }
  const marked =
    found.size === 0 ? rows : rows.map((row, index): Row => (found.has(index) ? { ...row, mark: 'table' } : row));
  return marked.map((row, index): Row => (headsTable(row, marked[index + 1]) ? { ...row, mark: 'item' } : row));
}
