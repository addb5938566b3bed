import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { opensWithHan } from '../text/han.ts';
import { isRunningText } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { type ImprintKind, imprintKind, imprintPieces, reach, terms } from './imprint.ts';
import { namesMaker } from './maker.ts';
import { tellsHours } from './masthead-service.ts';

/** `青口鎮河堤路八號` before its telephone. */
const seat = /^[^\s，。：:]{3,24}[号號楼樓室座]$/;

/** `青口商会　地址：解放路8号　联系电话：000-0000`: how to reach somebody, who is named first; what else an imprint tells. */
function kindsOf(text: string): ImprintKind[] {
  const [first = '', ...others] = imprintPieces(text);
  const named = others.length > 0 && imprintKind(first) === undefined && (isUnitName(first) || seat.test(first));
  const kinds = (named ? others : [first, ...others]).map((piece) =>
    namesMaker(piece) ? 'house' : imprintKind(piece),
  );
  return kinds.every((kind) => kind !== undefined) ? kinds : [];
}

/**
 * `本期由秘書處編輯，歡迎轉寄。` `本通讯以 CC BY-SA 4.0 发布。`: a newsletter says in a sentence who made it and how it may be had.
 */
const ofItself = new RegExp(
  `^本${anyWord(
    '[报報刊期] [简簡][报報] 通[讯訊] [周週月电電][刊报報] [电電]子[报報] [邮郵]件 摘[编編]',
  )}(?:[^，。]{0,10}由[^，。]{2,20}(?:[编編整][辑輯理印写寫译譯]|[汇彙匯][编編整總总])|(?:[内內]容)?(?:以|[采採]用|按|依)[^，。]{2,30}(?:[发發][布佈]|[释釋]出|[共分]享))(?:[，,][^，。]{2,20})?[。！]?$`,
);
/** `若有指正，請開 issue 告訴我們。` `欢迎转发，退订请回信。` `感谢阅读，下期再见。` `（完）`: last words to the reader, below a rule. */
const lastWords = oneOf(
  /^[（(]?(?:全文|本期)?(?:完|[终終])[）)]?$/,
  /^(?:若|如|倘)[有蒙果][^，。]{0,10}(?:指[正教]|[错錯][误誤漏]|[问問][题題]|意[见見]|建[议議]|勘[误誤]|[补補]充)[，,]?[^，。]{0,4}[请請][^。]{2,24}[。！]?$/,
  /^(?:[欢歡]迎|敬[请請])[^，。]{0,10}(?:[转轉][发發寄载載]|分享|[订訂][阅閱]|指正|[赐賜]教|提交|[来來][信稿函]|投稿)[^。]{0,24}[。！]?$/,
  /^(?:取消[订訂][阅閱]|退[订訂])[^，。]{0,4}[请請][^。]{2,24}[。！]?$/,
  /^(?:感[谢謝]|[谢謝]{2})[^，。]{0,4}[阅閱][读讀][^。]{0,16}[。！]?$/,
  /^(?:我[们們])?下[期周週次][^，。]{0,4}(?:再?[见見會会]|同一[时時][间間])[。！]?$/,
);

/** Index of the first of one or two short rows below the last rule of an issue, which say its last words; the number of rows when there are none. */
function startOfLastWords(rows: readonly Row[]): number {
  const rule = rows.findLastIndex(isRule);
  const last = rows.slice(rule + 1);
  const said = rule >= fewestAbove && last.length <= mostLast && last.every(({ text }) => saysLast(text));
  return said ? rule + 1 : rows.length;
}
const mostLast = 2;
const saysLast = (text: string): boolean =>
  text.length <= longest && (lastWords.test(text) || ofItself.test(text) || kindsOf(text).includes('paper'));

/** Most rows of a foot, and the longest of them; fewest rows of an issue that has one. */
const most = 5;
const longest = 60;
const fewest = 12;
/** Rows above in which the text may tell for what somebody is reached. */
const reachOfText = 4;

/** Shortest word that says what somebody is reached for. */
const shortestWord = 2;

/** `报名电话：…` below `…即日起报名`: what the text above tells of. */
function isToldAbove({ text }: Row, above: readonly Row[]): boolean {
  const matter = reach.exec(text)?.[1]?.slice(0, shortestWord) ?? '';
  return matter.length === shortestWord && above.some((row) => row.text.includes(matter));
}

const isOfFoot = ({ text, mark }: Row): boolean =>
  mark === undefined &&
  text.length <= longest &&
  (ofItself.test(text) ||
    ((!isRunningText(text) || terms.test(text)) && (kindsOf(text).length > 0 || tellsHours(text))));

const isRule = ({ text }: Row): boolean => !opensWithHan(text) && !/[\p{L}\p{N}]/u.test(text);

/**
 * A rule stands above; or more rows stand close to those above them than as far from them as the foot does.
 */
function standsApart(rows: readonly Row[], start: number): boolean {
  const above = rows[start - 1];
  if (above && isRule(above)) return true;
  const gap = rows[start]?.gap ?? 0;
  const wide = rows.slice(1, start).filter((row) => row.gap >= gap).length;
  return gap > 0 && wide * 2 < start;
}

/** Fewest lines of a foot that stands close. */
const fewestClose = 2;

/** Two lines and more below the writer of the last text, who closes it. */
function standsBelowWriter(rows: readonly Row[], start: number): boolean {
  const { text = '' } = rows[start - 1] ?? {};
  return rows.length - start >= fewestClose && text.length <= longest && parseSignature(text)?.explicit === true;
}

/** Fewest rows of an issue below which somebody says that the paper is theirs. */
const fewestAbove = 4;

/** `督印：沈一舟　編輯：會訊小組`: a line that tells of the paper, whatever stands beside it. */
const tellsOfPaper = (rows: readonly Row[], start: number): boolean =>
  start >= fewestAbove && rows.slice(start).some(({ text }) => kindsOf(text).includes('paper') || ofItself.test(text));

/** `活動時間：…`: the data of a notice, which tells how to reach who gave it, too; and words for what one is reached for. */
const datum = /^[^\s，。：:]{2,6}\s?[：:]/;
const asks = /[联聯][系繫络絡]|[报報]名|[咨諮][询詢]|招[聘募生收]|[预預][约約]|[电電][话話]|捐/;

/** Two lines, or two things on one, that tell how to reach a house, below a text that tells of nothing one would reach it for. */
const tellsOfHouse = (rows: readonly Row[], start: number): boolean =>
  (rows.length - start >= fewestClose || kindsOf(rows[start]?.text ?? '').length >= fewestClose) &&
  !datum.test(rows[start - 1]?.text ?? '') &&
  !rows.slice(Math.max(0, start - reachOfText), start).some(({ text }) => asks.test(text));

/**
 * Index of the first of the last lines of an issue, set apart as its articles are, that say nothing but how to reach who makes it, and
 * who may have it; the number of rows when there are none. Right below a text, or for what the text tells of, an office is reached that
 * belongs to it.
 */
export function startOfIssueFoot(rows: readonly Row[]): number {
  if (rows.length <= fewestAbove) return rows.length;
  let foot = startOfLastWords(rows);
  if (foot < rows.length) return foot;
  for (let start = rows.length - 1; start >= Math.max(1, rows.length - most); start -= 1) {
    const row = rows[start];
    if (!row || !isOfFoot(row) || isToldAbove(row, rows.slice(Math.max(0, start - reachOfText), start))) break;
    const isLong = rows.length >= fewest && (standsApart(rows, start) || standsBelowWriter(rows, start));
    if (isLong || tellsOfPaper(rows, start) || tellsOfHouse(rows, start)) foot = start;
  }
  return foot;
}
