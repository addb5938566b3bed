import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Row } from './row.ts';

/** Longest row of the kind, and fewest of them one below the other. */
const longest = 40;
const fewest = 2;

/** `三千元` `白米二十包` `142人`: what is given or counted. */
const amount = lean(
  /^\p{Script=Han}{0,4}[\d０-９,，.．一二三四五六七八九十百千萬万两兩廿卅零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]{1,9}\s?(?:[元圓圆]整?|[萬万千百佰仟]元|[\p{Script=Han}]{1,2}|公斤|令吉|美元|港元)$/u,
);
const day = /[年月日號号时時分版期届屆]$/;

const mayCount = holdsOneOf(
  '0123456789０１２３４５６７８９,，.．一二三四五六七八九十百千萬万两兩廿卅零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟',
);

const holdsBlank = holdsOneOf(' \u3000\t');
const blanks = /[ \u3000\t]+/;

/** `林大方　　三千元` `主日崇拜　142人　　主日学　37人`: names, each with an amount behind a blank. */
function isAmounts({ text, mark }: Row): boolean {
  if (mark !== undefined || text.length > longest || !holdsBlank(text) || !mayCount(text) || isRunningText(text))
    return false;
  const pieces = text.split(blanks);
  return (
    pieces.length % 2 === 0 &&
    pieces.every((piece, place) => (place % 2 === 1 ? amount.test(piece) && !day.test(piece) : !amount.test(piece)))
  );
}

/** Marks gifts, votes and heads counted line by line (芳名录) as items of a list. */
export function markAmounts(rows: readonly Row[]): Row[] {
  const marked = [...rows];
  let start = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    if (row && isAmounts(row)) continue;
    if (index - start >= fewest)
      for (let item = start; item < index; item += 1) {
        const listed = rows[item];
        if (listed) marked[item] = { ...listed, mark: 'list' };
      }
    start = index + 1;
  }
  return marked;
}
