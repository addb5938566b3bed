import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { columnLines } from './column-lines.ts';
import type { Row } from './row.ts';

/** Longest row of the kind, and fewest of them one below the other. */
const longest = 40;
const fewest = 2;

/**
 * `142人` in figures of any measure; in words only in one of those in which gifts are counted: `万鹏摄` and `免費參觀` hold words for
 * figures, too.
 */
const figures = '[\\d０-９,，.．]{1,9}[萬万千百佰仟]?\\s?(?:[元圓圆]整?|\\p{Script=Han}{1,2})';
const words =
  '[一二三四五六七八九十百千萬万两兩廿卅零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]{1,9}(?:[元圓圆]整?|公斤|公升|令吉|[美港日台臺][元幣币]|[人位名口户戶票席包袋箱盒桶瓶罐斤担擔石斗升张張本册冊枚件个個块塊条條台臺辆輛只隻头頭匹尺丈份套双雙盏盞])';
/** `三千元` `白米二十包` `142人`: what is given or counted. */
const amount = lean(new RegExp(`^\\p{Script=Han}{0,4}(?:${figures}|${words})$`, 'u'));
const day = /[年月日號号时時分版期届屆]$/;

const mayCount = holdsOneOf(
  '0123456789０１２３４５６７８９,，.．一二三四五六七八九十百千萬万两兩廿卅零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟',
);

const holdsBlank = holdsOneOf(' \u3000\t');
const blanks = /[ \u3000\t]+/;

/** `林大方　　三千元` `主日崇拜　142人　　主日学　37人`: names, each with an amount behind a blank. */
export function isAmounts({ text, mark }: Row): boolean {
  if (mark !== undefined || text.length > longest || !holdsBlank(text) || !mayCount(text) || isRunningText(text))
    return false;
  const pieces = text.split(blanks);
  return (
    pieces.length % 2 === 0 &&
    pieces.every((piece, place) => (place % 2 === 1 ? amount.test(piece) && !day.test(piece) : !amount.test(piece)))
  );
}

/** Longest row of names below an amount. */
const longestOfNames = 160;
const sumAbove = lean(new RegExp(`^(?:各?捐?[贈赠献獻]?)(${figures}|${words})[：:][ \\u3000]?`, 'u'));
const opensSum = opensWithOneOf(
  '0123456789０１２３４５６７８９一二三四五六七八九十百千萬万两兩廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟各捐',
);
const inNames = lean(
  /^\p{Script=Han}[\p{Script=Han}·‧•（()）]{1,11}(?:[、，,]?[ \u3000]{0,4}[\p{Script=Han}·‧•（()）]{2,12})+$/u,
);

/** `伍仟元：沈一舟、顾小满`: an amount, and who gave it. */
function isSumOfNames({ text, mark }: Row): boolean {
  if (mark !== undefined || text.length > longestOfNames || !opensSum(text)) return false;
  const [above = '', sum = ''] = sumAbove.exec(text) ?? [];
  return sum !== '' && !day.test(sum) && inNames.test(text.slice(above.length));
}

/** Marks gifts, votes and heads counted line by line (芳名录) as items of a list. */
export function markAmounts(rows: readonly Row[]): Row[] {
  const marked = [...rows];
  for (const index of columnLines(rows)) {
    const line = rows[index];
    if (line) marked[index] = { ...line, mark: 'list' };
  }
  let start = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    if (row && (isAmounts(row) || isSumOfNames(row))) continue;
    if (index - start >= fewest)
      for (let item = start; item < index; item += 1) {
        const listed = marked[item];
        if (listed) marked[item] = { ...listed, mark: 'list' };
      }
    start = index + 1;
  }
  return marked;
}
