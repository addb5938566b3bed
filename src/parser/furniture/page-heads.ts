import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { narrowFigures } from '../text/narrow.ts';
import { isSectionName, readHeader } from './header-text.ts';

/** Longest piece of a header, and most pieces that stand together. */
const longest = 30;
const mostPieces = 8;
/** Longest name of a page. */
const longestName = 6;

/** A piece of a header that is set on a line of its own; a day without its year may be a cell of a table. */
type Piece = 'date' | 'day' | 'number' | 'word';

const number = /^(?:第?[A-Da-d]?[\d０-９]{1,2}[版页頁]?|第[一二三四五六七八九十]{1,3}[版页頁])$/;
/** Longest number of a page, as `第十二版`. */
const longestNumber = 5;
const isNumber = (text: string) => text.length <= longestNumber && number.test(text);
const word = lean(/^\p{Script=Han}{2,6}$/u);
const year = /年|\d{4}|\d[-./]\d{1,2}[-./]\d/;
const promising = /[\d０-９年月日期周週版农農]/;

function pieceOf({ text, mark }: Row): Piece | undefined {
  if (mark !== undefined || text.length > longest) return undefined;
  if (isNumber(text)) return 'number';
  if (promising.test(text)) {
    const { date, weekday, words, issue } = readHeader(text);
    if (words.length === 0 && issue === undefined) {
      if (date) return weekday || year.test(narrowFigures(text)) ? 'date' : 'day';
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
  const strong = [...kinds].filter((kind) => kind !== 'word').length;
  if (strong < 2 || !kinds.has('date')) return undefined;
  const name = pieces[end] === 'word' ? rows[end]?.text : undefined;
  return name === undefined ? { start, end } : { start, end, name };
}

/**
 * Heads of pages whose pieces stand on lines of their own (`2021年6月2日` / `星期三` / `2` / `民生`), by the index of their rows. The word
 * below them belongs to the head when pages are called so, or when one stands below every head of the issue.
 */
export function findPageHeads(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  if (!rows.some(({ text }) => isNumber(text))) return found;
  const pieces = rows.map(pieceOf);
  const heads: Head[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (pieces[index] === undefined || pieces[index] === 'word') continue;
    const head = headFrom(pieces, rows, index);
    if (!head) continue;
    heads.push(head);
    index = head.end - 1;
  }
  const named = heads.length >= 2 && heads.every(({ name }) => name !== undefined);
  for (const { start, end, name } of heads) {
    const last = name !== undefined && (named || isSectionName(name)) ? end + 1 : end;
    for (let index = start; index < last; index += 1) found.add(index);
  }
  return found;
}
