import { readNumber } from '../dates/numerals.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';

const page = '第?\\s?[A-D]?0?([\\d０-９一二三四五六七八九十]{1,3})\\s?[版页頁](?:[^）)\\d]{0,8})';
const onward = lean(
  new RegExp(
    `[（(【[>＞→》]{0,4}\\s?(?:下转|下轉|紧转|緊轉|转|轉|文转|文轉|续见|續見|下接|未完[,，]?\\s?转)${page}[)）】\\]]?$`,
    'u',
  ),
);
const back = lean(
  new RegExp(`^[（(【[<＜←《]{0,4}\\s?(?:上接|紧接|緊接|接|承接|文接|文承|续|續)${page}[)）】\\]]?\\s*`, 'u'),
);

/** A jump notice in a row: where it stands in the text and the page it names. */
export interface Jump {
  kind: 'onward' | 'back';
  start: number;
  end: number;
  page: number;
}

/** A quick look: most rows name no page anywhere. */
const namesPage = (text: string) => text.includes('版') || text.includes('页') || text.includes('頁');

/** `…力争年底完工。(下转第4版)` `（上接第1版）`: the article goes on, or comes, on another page. */
export function jumpNotice(row: Row): Jump | undefined {
  if (!namesPage(row.text)) return undefined;
  const tail = row.text.slice(-24);
  if (/[版页頁]/.test(tail)) {
    const found = onward.exec(tail);
    const number = found?.[1] === undefined ? undefined : readNumber(found[1]);
    const start = found ? row.text.length - tail.length + found.index : 0;
    const bracketed = found !== null && /^[（(【[>＞→]/.test(found[0]);
    if (found && number !== undefined && (bracketed || start === 0))
      return { kind: 'onward', start, end: row.text.length, page: number };
  }
  const head = row.text.slice(0, 24);
  if (!/[版页頁]/.test(head)) return undefined;
  const found = back.exec(head);
  const number = found?.[1] === undefined ? undefined : readNumber(found[1]);
  if (!found || number === undefined || (!/^[（(【[]/.test(found[0]) && found[0].length < row.text.length))
    return undefined;
  return { kind: 'back', start: 0, end: found[0].length, page: number };
}
