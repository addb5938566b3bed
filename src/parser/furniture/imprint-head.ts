import { isField } from '../rows/records/is-field.ts';
import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { isDocument } from './article-day.ts';
import { readHeader } from './header-text.ts';
import { givenOut, imprintKind, imprintPieces } from './imprint.ts';

/**
 * What a row at the head of an issue tells of it: its number, who makes it, its day, on what terms it is given out; and what a row beside
 * these tells, how to reach the house and what it stands for.
 */
type Kind = 'number' | 'maker' | 'day' | 'terms' | 'beside';

/** Rows that such a head takes at most, and the longest of them. */
const most = 8;
const longest = 40;

/** `第六卷第二期` `创刊号` `NO.268` `第 7 期` `2021年冬季号`: the number of an issue, beside its day. */
const number = oneOf(
  /^(?:第\s?[\d〇○零一二三四五六七八九十百]{1,4}\s?[卷年])?[\s　]?第\s?[\d〇○零一二三四五六七八九十百]{1,5}\s?[期号號辑輯][\s　]?(?:[(（][^()（）]{2,16}[)）])?$/,
  /^[(（]?[创創]刊[号號][)）]?$/,
  /^(?:NO|No|Vol|VOL)\.?\s?\d{1,4}$/,
  /^\S{2,7}年?[春夏秋冬][季之]?[号號卷刊]$/,
  /^\S{2,8}年\S{1,3}月[号號]$/,
  /^\S{2,7}年\S{1,4}[特专專增][刊辑輯]$/,
);
/** `中共青口县委办公室 编` `主办：青口商会` `水利局工会主办 9月20日出版` `青口中學校友會聯合出版`: who makes it. */
const maker = lean(
  oneOf(
    new RegExp(
      `^${anyWord(
        '主[办辦管编編] 承[办辦] [协協][办辦] [编編](?:[印辑輯]|[辑輯]小[组組]) 印[制製刷] 出[品版] [发發]行 [采採][访訪][编編][辑輯]',
      )}(?:[单單]位|[机機][关關构構]|者|人)?\\s?[:：]\\s?[^，。]{2,24}$`,
      'u',
    ),
    new RegExp(
      `^(?:中共)?\\p{Script=Han}{3,20}[\\s　]?${anyWord(
        '主[办辦编編] [编編](?:印|[译譯]|[辑輯][部出])? 印行 出版 [发發]行 [编編][辑輯]出版 [员員]工刊物',
      )}(?:[\\s　]\\S{2,12}出[版刊])?$`,
      'u',
    ),
  ),
);
/** `老渡口纪念邮票发行`: what comes out without who brings it out is news. */
const comesOut = /^([^:：\d办辦编編]*)(?:出版|[发發]行)$/;
const tellsOfNews = (text: string): boolean => {
  const who = comesOut.exec(text)?.[1]?.replace(/[\s　]|联合|聯合/g, '');
  return who !== undefined && !isUnitName(who);
};
/** `农历丁酉年六月`, beside the day by the sun. */
const moon = lean(/^(?:[农農][历曆]|[岁歲]次)\p{Script=Han}{2}年?(?:\p{Script=Han}{1,3}月\p{Script=Han}{0,4})?$/u);
/** `102.11.11` `2022年春` `二〇一三年重阳节` */
const dotted = /^\S{4}年(?:[春夏秋冬]季?|\S{1,3}[节節])$|^\d{2,4}[./]\d{1,2}(?:[./]\d{1,2})?$/;

/** `本年主題：彼此相愛` `校训：礼义廉耻` `創刊於1975年　NO.268` */
const beside =
  /^(?:[本今]?年度?|本[月季])(?:主[题題]|目[标標]|[标標][语語]|[经經]文|金句)\s?[:：]\S{2,20}$|^[校院社堂][训訓]\s?[:：]\S{2,20}$|^[创創]刊[于於]\S{2,12}年/;

const besides = (text: string): boolean =>
  beside.test(text) || imprintPieces(text).every((piece) => imprintKind(piece) !== undefined);

/** `2009年3月1日出刊`, the day of it. */
const cameOut = /(?<=[日月])(?:出[刊版报報]|[发發]行|[编編]印)$/;
const blank = /[\s\u3000]+/;

function kindOf(row: Row): Kind | undefined {
  const text = row.text.replace(cameOut, '');
  if (number.test(text)) return 'number';
  if (givenOut.test(text)) return 'terms';
  if (maker.test(row.text) && !tellsOfNews(row.text)) return 'maker';
  if (dotted.test(text) || moon.test(text)) return 'day';
  if (besides(text)) return text.split(blank).some((piece) => number.test(piece)) ? 'number' : 'beside';
  const { issue, date, words, number: page } = readHeader(text);
  if (page !== undefined || words.length > 2 || words.join('').length > 12) return undefined;
  if (issue !== undefined) return 'number';
  return date && words.length === 0 ? 'day' : undefined;
}

const isPlain = ({ text, mark }: Row): boolean =>
  (mark === undefined || mark === 'masthead') && text.length <= longest && !isRunningText(text);

/** Longest name of a publication, and most rows that name it or say something else. */
const longestName = 20;
const mostNames = 2;
const isName = ({ text }: Row): boolean =>
  text.length <= longestName && /^\p{L}/u.test(text) && !/[，。：:？！?!]/u.test(text) && !isDocument.test(text);

/** What houses call what they send their members. */
const letter = lean(/^\p{Script=Han}{1,16}(?:[报報刊]|[通月快簡简校院會会堂][讯訊])$/u);

/** The signs are of two kinds, and one of them is what no article has, a number or a maker; below the name of a paper its day is enough. */
function tells(kinds: readonly Kind[], names: readonly string[]): boolean {
  const signs = new Set(kinds.filter((kind) => kind !== 'beside'));
  return (
    (signs.size > 1 && (signs.has('number') || signs.has('maker'))) ||
    (signs.size > 0 && names.some((name) => letter.test(name)))
  );
}

/**
 * How many rows stand at the head of an issue above its first headline: a name of any kind, and below it what number it has, who makes
 * it, its day, and who may have it. None where fewer than two of these are told, or a text follows at once.
 */
export function endOfImprintHead(rows: readonly Row[]): number {
  const kinds: Kind[] = [];
  let end = 0;
  const names: string[] = [];
  for (let index = 0; index < Math.min(most, rows.length); index += 1) {
    const row = rows[index];
    if (!row || isField(row) || !isPlain(row) || (index > 0 && row.opensPage)) break;
    const kind = kindOf(row);
    if (kind === undefined) {
      if (names.length === mostNames || !isName(row)) break;
      names.push(row.text);
      // `青口商会会员通讯` below its number
      if (kinds.length > 0 && letter.test(row.text)) end = index + 1;
    } else {
      kinds.push(kind);
      end = index + 1;
    }
  }
  const below = rows[end];
  return names.length > 0 && tells(kinds, names) && below !== undefined && !isRunningText(below.text) ? end : 0;
}
