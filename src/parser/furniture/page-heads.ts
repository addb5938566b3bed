import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { isSectionName, readHeader } from './header-text.ts';
import { namesPaper } from './paper-name.ts';

/** Longest piece of a header, and most pieces that stand together. */
const longest = 30;
const mostPieces = 8;
/** Longest name of a page. */
const longestName = 6;

/**
 * A piece of a header that is set on a line of its own. A day without its year may be a cell of a table; a year or a month by itself stands
 * above the rest of its day.
 */
type Piece = 'date' | 'year' | 'month' | 'day' | 'weekday' | 'aside' | 'number' | 'word';

const number = /^(?:第?[A-Da-d]?[\d０-９]{1,2}[版页頁]?|第[一二三四五六七八九十]{1,3}[版页頁])$/;
/** Longest number of a page, as `第十二版`. */
const longestNumber = 5;
const isNumber = (text: string) => text.length <= longestNumber && number.test(text);
const word = lean(/^\p{Script=Han}{2,6}$/u);
const year = /年|\d{4}|\d[-./]\d{1,2}[-./]\d/;

/** `2021年` `民國一一〇年` `2021` above `6月2日` or `6/2`; `2021年6月` above `2日`. */
const yearAlone = /^(?:(?:(?:中[华華])?民[国國])?[\d〇○零一二三四五六七八九十]{2,5}年|(?:19|20)\d\d)$/;
const yearAndMonth = /^(?:(?:中[华華])?民[国國])?[\d〇○零一二三四五六七八九十]{2,5}年[\d一二三四五六七八九十]{1,2}月$/;
const belowYear = /^(?:[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}[日号號]|\d{1,2}[/.]\d{1,2})$/;
const belowMonth = /^[\d一二三四五六七八九十]{1,3}[日号號]$/;
/** Longest of them, as `民國一一〇年六月`. */
const longestYear = 12;

/** A piece of a day that stands on several lines. */
function pieceOfDay(printed: string): Piece | undefined {
  if (printed.length > longestYear) return undefined;
  const text = narrowFigures(printed);
  if (yearAlone.test(text)) return 'year';
  if (yearAndMonth.test(text)) return 'month';
  return belowYear.test(text) || belowMonth.test(text) ? 'day' : undefined;
}

const isPromising = holdsOneOf('0123456789０１２３４５６７８９年月日期周週版农農');

function pieceOf({ text, mark }: Row): Piece | undefined {
  if (mark !== undefined || text.length > longest) return undefined;
  if (isNumber(text)) return 'number';
  if (isPromising(text)) {
    const piece = pieceOfDay(text);
    if (piece !== undefined) return piece;
    const { date, weekday, aside, words, issue } = readHeader(text);
    if (words.length === 0 && issue === undefined) {
      if (date) return weekday || year.test(narrowFigures(text)) ? 'date' : 'day';
      if (weekday) return 'weekday';
      if (aside) return 'aside';
    }
  }
  return text.length <= longestName && word.test(text) ? 'word' : undefined;
}

/** The pieces of the head of a page that stand one below the other. */
interface Head {
  start: number;
  end: number;
  /** The word right below the last number or date: the page may be called so. */
  name?: string;
}

/** `2021年` / `6月2日`, or the other way round; `2021年6月` / `2日`: a day in two lines. */
function isDayInTwo(pieces: readonly (Piece | undefined)[], rows: readonly Row[], index: number): boolean {
  const [upper, lower] = [pieces[index], pieces[index + 1]];
  const textAt = (place: number) => narrowFigures(rows[place]?.text ?? '');
  if (upper === 'day') return lower === 'year' && belowYear.test(textAt(index));
  if (lower !== 'day') return false;
  return upper === 'year' ? belowYear.test(textAt(index + 1)) : upper === 'month' && belowMonth.test(textAt(index + 1));
}

/** Rows at the head of an issue in which its day stands. */
const headRows = 6;

/** Pieces of a head that chronicles and notices do not set beside a day in two lines. */
const ofHeads: readonly Piece[] = ['weekday', 'aside', 'number'];

/** The pieces hold the whole day of an issue; in two lines at the head of the issue or of a page, or with what else heads of pages say. */
function holdsDay(pieces: readonly (Piece | undefined)[], rows: readonly Row[], start: number, end: number): boolean {
  const own = pieces.slice(start, end);
  if (own.includes('date')) return true;
  const at = own.findIndex((_, place) => isDayInTwo(pieces, rows, start + place));
  if (at < 0 || isRunningText(rows[end]?.text ?? '')) return false;
  if (own.some((piece) => piece && ofHeads.includes(piece))) return true;
  // a chronicle has such days below, too
  const isChronicle = rows.slice(end).some(({ text }) => belowYear.test(narrowFigures(text)));
  return (start < headRows || rows[start]?.opensPage === true) && !isChronicle;
}

/** Pieces from `start` on: a date, with a weekday or a number of its own; words stand between them. */
function headFrom(pieces: readonly (Piece | undefined)[], rows: readonly Row[], start: number): Head | undefined {
  const kinds = new Set<Piece>();
  let end = start;
  for (let index = start; index < start + mostPieces && pieces[index] !== undefined; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (piece !== 'word' && kinds.has(piece))) break;
    kinds.add(piece);
    if (piece !== 'word') end = index + 1;
  }
  const strong = [...kinds].filter((kind) => kind !== 'word' && kind !== 'aside').length;
  if (strong < 2 || !holdsDay(pieces, rows, start, end)) return undefined;
  const name = pieces[end] === 'word' ? rows[end]?.text : undefined;
  return name === undefined ? { start, end } : { start, end, name };
}

/**
 * Heads of pages whose pieces stand on lines of their own (`2021年6月2日` / `星期三` / `2` / `民生`), by the index of their rows. The word
 * below them belongs to the head when pages are called so, or when one stands below every head of the issue.
 */
export function findPageHeads(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  if (!rows.some(({ text }) => isNumber(text) || (text.length <= longestYear && /年|^\d{4}$/.test(text)))) return found;
  const pieces = rows.map(pieceOf);
  const heads: Head[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (pieces[index] === undefined || pieces[index] === 'word') continue;
    const head = headFrom(pieces, rows, index);
    if (!head) continue;
    heads.push(head);
    index = head.end - 1;
  }
  // `A02` / `副刊` / `2021年6月2日`: the page has its name, and what stands below the day is a headline
  const isNamed = ({ start, end }: Head): boolean => rows.slice(start, end).some(({ text }) => isSectionName(text));
  const named = heads.length >= 2 && heads.every(({ name }) => name !== undefined) && !heads.some(isNamed);
  for (const { start, end, name } of heads) {
    const last = name !== undefined && (named || isSectionName(name) || namesPaper(name)) ? end + 1 : end;
    for (let index = start; index < last; index += 1) found.add(index);
  }
  return found;
}
