import { isFull } from '../house/full-line.ts';
import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { blanks } from '../text/blank.ts';
import { leftOpen } from '../text/left-open.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { opensAsNews, opensSentence } from '../text/opening.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { saysAgain } from '../text/says-again.ts';
import { creditAt, longestCaption } from './credited-caption.ts';
import { cutsWord, isUnfinished } from './halves.ts';

/** Rows that a picture takes at most: its caption, and who took it. */
const most = 2;

/** `（记者 沈一舟 摄）` `（圖／顧小滿）` at the end of a line. */
const credit =
  /[（(](?:[^（()）]{0,16}(?:[摄攝]|[摄攝]影|提供|供[图圖])|(?:[图圖]|[摄攝]影|文[／/·]?[图圖])[／/:：][^（()）]{2,14})[）)]$/;
/** `记者采访现场。` `活動現場`: what captions say that only name the scene. */
const scene =
  /^[^，,。]{2,24}(?:[现現][场場况況]|街景|一隅|情形|情景|一景|[画畫]面|合[影照]|留影|全景|瞬[间間]|一角|[风風]貌|成果|作品)[。]?$/;
const mayBeCredit = endsWithOneOf('）)');

/** `▲活動現場。` `图为活动现场。` `圖：沈一舟談起經過。`: says first that it is a caption. */
const marked = /^(?:[▲▼△▽◀▶][^▲▼△▽◀▶]{3,}|[左右上下]?[图圖](?:[为為示]|\s?[:：]).{3,})$/;

const opensAsPicture = opensWithOneOf('▲▼△▽◀▶图圖左右上下');
const showsPicture = (text: string): boolean => opensAsPicture(text) || creditAt(text) !== undefined;
const holdsBlank = holdsOneOf(blanks);

/** Ends as a caption does: with a full stop, a credit, or as a name of a scene without a comma. */
const isWhole = /[。！）)]$|^[^，,]{3,24}$|[摄攝]$/;

const goesOn = endsWithOneOf('，,、；;：:');

/** `■` before a caption is the mark of an item elsewhere. */
const bullet = /^[■◆●◎★□]\s?/;

/** How surely a row is a caption: `plain` ones must not be a piece of the sentence themselves. */
type Sureness = 'sure' | 'credited' | 'plain';

/** Longest caption that is no piece of the sentence above it: one clause. */
const longestClause = 30;

/** `credited`: who took a picture stands on a line of its own below. */
function pictureOf({ text, mark }: Row, credited: boolean): Sureness | undefined {
  if (mark === 'caption') return 'sure';
  if ((mark !== undefined && mark !== 'item') || text.length > longestCaption || goesOn(text)) return undefined;
  if (mark === undefined && marked.test(text)) return isWhole.test(text) ? 'sure' : undefined;
  const signed = mayBeCredit(text) ? credit.exec(text) : null;
  if (signed !== null && signed.index > 0 && scene.test(text.slice(0, signed.index).trim())) return 'sure';
  const end = creditAt(text) ?? (credited && isOneSentence(text) ? text.length : 0);
  const caption = text.slice(0, end).replace(bullet, '');
  if (caption === '' && text.length <= longestScene && scene.test(text)) return 'plain';
  // `曲助慶。（沈一舟攝）`: the end of a longer caption
  if (caption.replace(/。$/, '').length <= 3 || opensAsNews(caption)) return undefined;
  return caption.length <= longestClause && !/[，,；;]/.test(caption) ? 'credited' : 'plain';
}

/** `孩子们在课堂上做手工。` */
const isOneSentence = (text: string): boolean => text.indexOf('。') === text.length - 1;

/** Longest name of a scene that ends as a sentence does. */
const longestScene = 12;

/** Longest caption that says nothing of itself. */
const longestPlain = 20;

/** `沈一舟談起經過`: says nothing of itself, and is neither headline, name nor piece of a sentence. */
const isBare = ({ text, mark }: Row): boolean =>
  mark === undefined &&
  text.length >= 4 &&
  text.length <= longestPlain &&
  !isRunningText(text) &&
  !endsSentence(text) &&
  !/[\s，,、：:；;“”「」【】]/.test(text) &&
  parseSignature(text) === undefined;

/** The sentence goes on in the row below a caption, and not in the caption; a clause with a credit of its own asks for less. */
const goesOnBelow = (before: Row, row: Row, rest: Row, whole: boolean): boolean =>
  !opensSentence(rest.text) &&
  !hasLead(rest.text) &&
  (whole || isUnfinished(before.text) || cutsWord(before.text, rest.text)) &&
  !cutsWord(before.text, row.text);

/** The rest of a sentence: text, or a full line of it; a headline has blanks or is short. */
const isText = (row: Row, house: House): boolean =>
  isRunningText(row.text) ||
  endsSentence(row.text) ||
  (house.measure !== undefined && isFull(row, house) && !/\s/.test(row.text));

/** Where paragraphs are set in, a flush line above one is a headline, full as it may be. */
const standsAboveIndent = (row: Row, below: Row | undefined, house: House): boolean =>
  house.measure !== undefined &&
  house.indented &&
  row.indent < 2 &&
  !endsSentence(row.text) &&
  below !== undefined &&
  below.indent >= 2;

const mayGive = holdsOneOf('摄攝影图圖照');
const gives = /^(?:[图圖]片?|[摄攝]影)\s?[／/:：]\S{2,12}$/;

/** `圖／記者沈一舟`: on a line of its own below the caption. */
const isCredit = ({ text }: Row): boolean =>
  mayGive(text) &&
  (gives.test(text) || (parseSignature(text)?.signers.some(({ role }) => role === 'photographer') ?? false));

/** `…合龙。图` + `为…`, `…（沈` + `一舟）`: goes on in the row below itself. */
const leavesOpen = /[图圖]$|[（(][^（()）]*$/;

/**
 * `店內的吊扇將捐予博物館，員工則獲發` + `■東主談起往事。（沈一舟攝）`: the first line of a paragraph, which by itself does not read as
 * running text.
 */
const opensParagraph = (before: Row, row: Row, house: House, credited: boolean): boolean =>
  (showsPicture(row.text) || (credited && isOneSentence(row.text))) &&
  (house.measure === undefined ? !holdsBlank(before.text) : holdsComma(before.text) && isFull(before, house));
const holdsComma = holdsOneOf('，,');

const opensCredit = /[（(][^（()）。]{0,12}$/;
const closesCredit = /^[^（()）。，]{0,8}[摄攝供图圖影][）)]$/;

/** `…搬上岸。（沈一` + `舟攝）`: a caption in a wrapped text whose credit the measure cuts. */
const isCutCredit = ({ text, gap }: Row, { text: above }: Row): boolean =>
  gap === 0 && mayBeCredit(text) && text.length <= longestRest && closesCredit.test(text) && opensCredit.test(above);
const longestRest = 10;

const quotes = ['“”', '「」'] as const;
const openQuotes = leftOpen(quotes);
const mayCloseQuote = holdsOneOf('”」');
const holdsQuote = holdsOneOf('“”「」');

/**
 * `“平时觉得碍事，真用起来` + `消防员讲解使用方法。` + `才知道好处。”`: a sentence within a sentence that somebody says, of which it is no
 * piece.
 */
function isWithinQuote(before: Row, row: Row, rest: Row | undefined): boolean {
  if (!rest || !mayCloseQuote(rest.text) || row.text.length > longestClause || row.mark !== undefined) return false;
  if (!isOneSentence(row.text) || /[，,；;：:]/.test(row.text) || holdsQuote(row.text)) return false;
  const open = openQuotes(before.text.slice(-quoteReach));
  return quotes.some(([opens = '', closes = ''], place) => {
    const at = rest.text.indexOf(closes);
    return (open & (1 << place)) !== 0 && at >= 0 && !rest.text.slice(0, at).includes(opens);
  });
}
/** Characters above a break in which a quotation is looked for. */
const quoteReach = 200;

/**
 * How many rows from an index on are a picture's caption and its credit, set into the column where a sentence is open: papers place
 * pictures between the pieces of a text as they place other furniture. 0 where none stands there.
 */
export function insetRows(
  rows: readonly Row[],
  index: number,
  before: Row,
  { house, running }: { house: House; running: boolean },
): number {
  const first = rows[index];
  if (!first || endsSentence(before.text) || leavesOpen.test(before.text)) return 0;
  const below = rows[index + 1];
  if (house.measure === undefined && isWithinQuote(before, first, below)) return 1;
  const cut = house.measure !== undefined && below !== undefined && isCutCredit(below, first);
  const row = cut ? { ...first, text: first.text + below.text } : first;
  const credited = !cut && below !== undefined && isCredit(below);
  if (!running && !opensParagraph(before, row, house, credited)) return 0;
  const picture = pictureOf(row, credited);
  // most rows of a wrapped text: neither a caption nor the name of a scene above its credit
  if (picture === undefined && house.measure !== undefined && !scene.test(row.text)) return 0;
  const taken = credited || cut ? most : 1;
  const rest = rows[index + taken];
  if (!rest || !isText(rest, house) || standsAboveIndent(rest, rows[index + taken + 1], house)) return 0;
  if (picture === 'sure' || (credited && scene.test(row.text))) return taken;
  if (picture === undefined && (house.measure !== undefined || !isBare(row) || saysAgain(row.text, rest.text)))
    return 0;
  return goesOnBelow(before, row, rest, picture === 'credited') ? taken : 0;
}

/** The rows of a picture, those of its caption and those of its credit apart. */
export const insetParts = (picture: readonly Row[]): (readonly Row[])[] => {
  const [caption, below] = picture;
  return caption && below && isCutCredit(below, caption) ? [picture] : picture.map((row) => [row]);
};
