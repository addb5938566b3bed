import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Row } from './row.ts';

/** `1,000,000元` `RM5,230` `二、四〇〇元` `0.31`: a figure, and in what it is counted. */
const amount = lean(
  oneOf(
    /^(?:RM|(?:HK|NT|US|[SA])?[$＄]|[¥￥€£])?\s?[\d０-９][\d０-９,，.．]*\s?(?:[%％]|[萬万千百]?\p{Script=Han}{0,2})$/u,
    /^[一二三四五六七八九十百千萬万〇零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟两兩、]{1,10}[元圓圆](?:\p{Script=Han}{0,4})$/u,
  ),
);
/** `5月` `下午3時`: days and hours stand in headlines, too. */
const day = /[年月日號号时時分期届屆版]$/;
/** `冠軍` `優異獎` `第三名`: what is won. */
const rank = new RegExp(
  `^${anyWord(
    '[冠亚亞季殿][军軍] [特一二三四优優][等][奖獎] [金银銀铜銅][奖獎牌] (?:最佳|[杰傑]出|[优優][胜勝秀异異良等]|嘉[许許]|推[荐薦]|[创創]意)\\S{0,6} 佳作[奖獎]?',
    '入[围圍选選][奖獎]? 第[一二三四五六七八九十\\d]{1,2}名',
  )}$`,
);
/** `项目` `金额(元)`: what the columns hold. */
const columnName = lean(/^[\p{Script=Han}A-Za-z]{1,8}(?:[（(][^（()）]{1,8}[）)])?$/u);

const holdsBlank = holdsOneOf(' \u3000');
const blanks = /[ \u3000]+/;
/** Longest line, fewest and most cells of one, and fewest lines. */
const longest = 60;
const fewestCells = 2;
const mostCells = 8;
const fewestLines = 3;

/** The cells of a line with blanks between them. */
function cellsOf({ text, mark }: Row): string[] {
  if (mark !== undefined || text.length > longest || !holdsBlank(text) || endsSentence(text)) return [];
  const cells = text.split(blanks);
  return cells.length >= fewestCells && cells.length <= mostCells ? cells : [];
}

/** A line of the table: places at which an amount or a prize stands, counted from either end. */
interface Line {
  fromLeft: number[];
  fromRight: number[];
}

/** The place of a prize that stands in another column on each line. */
const anywhere = 0;

const isValue = (cell: string): boolean => (amount.test(cell) && !day.test(cell)) || rank.test(cell);

function lineOf(row: Row): Line | undefined {
  const cells = cellsOf(row);
  const fromLeft = cells.flatMap((cell, place) => (place > 0 && isValue(cell) ? [place] : []));
  // a prize shows what the line is wherever it stands
  if (cells.some((cell) => rank.test(cell))) fromLeft.push(anywhere);
  return fromLeft.length > 0 ? { fromLeft, fromRight: fromLeft.map((place) => cells.length - place) } : undefined;
}

/** `河口    30天    优`: columns set wide apart make a table. */
const wide = /\S(?: {2,}|\u3000{2,})\S+(?: {2,}|\u3000{2,})\S/;
const isWide = ({ text }: Row): boolean => wide.test(text);

const common = (some: readonly number[], others: readonly number[]): number[] =>
  some.filter((place) => others.includes(place));

/**
 * Indexes of lines of which one column holds nothing but amounts or prizes, three and more in a row, and of the names of the columns above
 * them: `项目 金额(元)` / `水质检测 36,200`.
 */
export function columnLines(rows: readonly Row[]): number[] {
  const found: number[] = [];
  const lines = rows.map(lineOf);
  for (let from = 0; from < rows.length; from += 1) {
    let shared = lines[from];
    let to = from + 1;
    for (let line = lines[to]; shared && line; line = lines[to]) {
      const next: Line = {
        fromLeft: common(shared.fromLeft, line.fromLeft),
        fromRight: common(shared.fromRight, line.fromRight),
      };
      if (next.fromLeft.length + next.fromRight.length === 0) break;
      shared = next;
      to += 1;
    }
    if (to - from < fewestLines || rows.slice(from, to).every(isWide)) continue;
    const above = rows[from - 1];
    const names = above ? cellsOf(above) : [];
    if (names.length > 0 && names.every((name) => columnName.test(name))) found.push(from - 1);
    for (let index = from; index < to; index += 1) found.push(index);
    from = to - 1;
  }
  return found;
}
