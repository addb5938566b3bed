import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { isRunningText } from '../text/marks.ts';
import { fitsOneOf } from '../text/quick-look.ts';
import { namesMaker } from './maker.ts';
import { tellsHours } from './masthead-service.ts';

/** `预约电话：000-6120000` `捐款劃撥帳號：00012345` `物业服务电话：8123456`: how to reach who makes the paper, whatever it is for. */
const reach =
  /^(\S{0,10}?)(?:[电電][话話]|[热熱][线線]|[专專][线線]|[传傳]真|[邮郵]箱|信箱|[电電][邮郵]|[网網][址站]|[帐帳账賬][号號]|[划劃][拨撥]|QQ群?|微信)[号號]?\s?[:：]\s?(?=.*[\dA-Za-z])\S+$/;
/** `地址：青口镇河堤路8号` */
const address = /^\S{0,6}(?:地址|[会會社院校馆館]址)\s?[:：]\s?\S{4,30}$/;
/** `本摘编仅供内部参考，请勿外传` `本刊免费取阅` `本刊內容採 CC BY 4.0 授權。`: who may have it, and how. */
const terms =
  /^本(?:[报報刊站]|摘[编編]|[简簡]?[报報讯訊]|通[讯訊]|[周週月]刊|[资資]料|期|信息)(?:(?:[内內]容|文章|文字)?(?:[仅僅]供|免[费費]|[请請]勿|[欢歡]迎|不得|[内內]部)[^。]{2,24}|(?:[内內]容|文章|文字)?(?:皆|均|[係系])?(?:[採采]用?|以)[^，。]{2,30}(?:授[权權]|[许許]可|[协協][议議]|[条條]款)(?:[发發][布佈]|[释釋]出)?)。?$/;

const servesReaders = fitsOneOf([
  { pattern: reach, holds: '话話线線真箱邮郵址站号號拨撥Q信' },
  { pattern: address, holds: '址' },
  { pattern: terms, opens: '本' },
]);

const isImprint = (piece: string): boolean => servesReaders(piece) || namesMaker(piece);

/** `青口商会　地址：解放路8号　联系电话：000-0000`: how to reach somebody, who is named first. */
function tellsReach(text: string): boolean {
  const [first = '', ...others] = text.split(/\u3000+|[ \t]{2,}/);
  return (isImprint(first) || (others.length > 0 && isUnitName(first))) && others.every(isImprint);
}

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
  (!isRunningText(text) || terms.test(text)) &&
  (tellsReach(text) || tellsHours(text));

const isRule = ({ text }: Row): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * A rule stands above; or more rows stand close to those above them than as far from them as the foot does, and some other row stands as
 * far.
 */
function standsApart(rows: readonly Row[], start: number): boolean {
  const above = rows[start - 1];
  if (above && isRule(above)) return true;
  const gap = rows[start]?.gap ?? 0;
  const wide = rows.slice(1, start).filter((row) => row.gap >= gap).length;
  return gap > 0 && wide > 0 && wide * 2 < start;
}

/** Fewest lines of a foot that stands close. */
const fewestClose = 2;

/** Two lines and more below the writer of the last text, who closes it. */
function standsBelowWriter(rows: readonly Row[], start: number): boolean {
  const { text = '' } = rows[start - 1] ?? {};
  return rows.length - start >= fewestClose && text.length <= longest && parseSignature(text)?.explicit === true;
}

/**
 * Index of the first of the last lines of an issue, set apart as its articles are, that say nothing but how to reach who makes it, and
 * who may have it; the number of rows when there are none. Right below a text, or for what the text tells of, an office is reached that
 * belongs to it.
 */
export function startOfIssueFoot(rows: readonly Row[]): number {
  if (rows.length < fewest) return rows.length;
  let foot = rows.length;
  for (let start = rows.length - 1; start >= rows.length - most; start -= 1) {
    const row = rows[start];
    if (!row || !isOfFoot(row) || isToldAbove(row, rows.slice(Math.max(0, start - reachOfText), start))) break;
    if (standsApart(rows, start) || standsBelowWriter(rows, start)) foot = start;
  }
  return foot;
}
