import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { isRunningText } from '../text/marks.ts';
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
  (kindsOf(text).length > 0 || tellsHours(text));

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

/** Fewest rows of an issue below which somebody says that the paper is theirs. */
const fewestAbove = 4;

/** `督印：沈一舟　編輯：會訊小組`: a line that tells of the paper, whatever stands beside it. */
const tellsOfPaper = (rows: readonly Row[], start: number): boolean =>
  start >= fewestAbove && rows.slice(start).some(({ text }) => kindsOf(text).includes('paper'));

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
  let foot = rows.length;
  for (let start = rows.length - 1; start >= Math.max(1, rows.length - most); start -= 1) {
    const row = rows[start];
    if (!row || !isOfFoot(row) || isToldAbove(row, rows.slice(Math.max(0, start - reachOfText), start))) break;
    const isLong = rows.length >= fewest && (standsApart(rows, start) || standsBelowWriter(rows, start));
    if (isLong || tellsOfPaper(rows, start) || tellsOfHouse(rows, start)) foot = start;
  }
  return foot;
}
