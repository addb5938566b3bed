import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import type { Row } from './row.ts';

/** `三十二萬元` `0.35元` `第三名` `百分之六`: what the last cell of a line of prices or results says. */
const amount = lean(
  /^(?:[约約第]|百分之)?[\d０-９.,，〇零一二三四五六七八九十百千万萬亿億两兩半]+\s?\p{Script=Han}{0,2}[%％]?$/u,
);
const opensAmount = unitsOf('约約第百0123456789０１２３４５６７８９.,，〇零一二三四五六七八九十千万萬亿億两兩半');
const word = lean(/^\p{Script=Han}{1,8}$/u);
const holdsBlank = holdsOneOf(' \u3000');
/** Fewest lines of such cells, and the longest. */
const fewestPriced = 3;
const longestPriced = 30;

/** Cells of a line with single blanks between them, the last an amount; 0 for other lines. */
function pricedCells({ text, mark }: Row): number {
  if (mark !== undefined || text.length > longestPriced || !holdsBlank(text) || endsSentence(text)) return 0;
  const end = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000')) + 1;
  if (!opensAmount.has(text.charCodeAt(end))) return 0;
  const cells = text.split(/[ \u3000]+/);
  const last = cells[cells.length - 1] ?? '';
  const words = cells.slice(0, -1).every((cell) => word.test(cell));
  return cells.length >= 2 && cells.length <= 4 && words && amount.test(last) ? cells.length : 0;
}

/** Indexes of lines of prices, `上白粳 每石 三十二萬元`: three and more of one width in a row. */
export function pricedLines(rows: readonly Row[]): number[] {
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
