import type { Row } from '../rows/row.ts';
import { namesPublication, readHeader } from './header-text.ts';
import { namesPaper } from './paper-name.ts';

/** Most rows above the name of a list, or its first entry; and the longest of them. */
const most = 3;
const longest = 40;

/** The day of the issue, the name of the paper, or both on one line. */
function isOfPaper({ text, mark }: Row): boolean {
  if (mark !== undefined || text.length > longest) return false;
  if (namesPaper(text.replace(/\s+/g, ''))) return true;
  const { date, words } = readHeader(text);
  return date && (words.length === 0 || (words.length === 1 && words.every(namesPublication)));
}

/**
 * How many rows at the head of a list name and date the paper: `青口新报 2021年6月2日` above `一周要闻`. None when the list is named first:
 * a day below dates the list.
 */
export function endOfListHead(rows: readonly Row[]): number {
  const end = rows.slice(0, most + 1).findIndex((row) => !isOfPaper(row));
  return end > most ? 0 : Math.max(0, end);
}
