import type { Row } from '../rows/row.ts';
import { entryText } from './contents-entry.ts';
import { namesPublication, readHeader } from './header-text.ts';
import { namesPaper } from './paper-name.ts';

/** Most rows above the name of a list, or its first entry; and the longest of them. */
const most = 3;
const longest = 40;

/** `青口时报　2021年6月2日　本期目录` */
const ofContents = /^(?:本[期版]|今日)?目[录錄次]$/;

/** The day of the issue, the name of the paper, or both on one line, beside the name of the list or not. */
function isOfPaper({ text, mark }: Row): boolean {
  if (mark !== undefined || text.length > longest) return false;
  if (namesPaper(text.replace(/\s+/g, ''))) return true;
  const { date, words } = readHeader(text);
  const names = words.filter((word) => !ofContents.test(word));
  return date && (names.length === 0 || (names.length === 1 && names.every(namesPublication)));
}

/** Longest name of what comes out in numbers, and of a list in it. */
const longestName = 20;

const isPlain = (row: Row | undefined): boolean =>
  row !== undefined && row.mark === undefined && row.text.length <= longestName && entryText(row.text) === row.text;

/** `第13期（总第399期）` `106年第3期`: the number of an issue and nothing else. */
function numbersIssue(row: Row | undefined): boolean {
  if (row === undefined || !isPlain(row)) return false;
  const { issue, words } = readHeader(row.text);
  return issue !== undefined && words.length === 0;
}

/** `青口县政务动态` above its number, and the name of the list below both. */
const isNumbered = (rows: readonly Row[]): boolean => isPlain(rows[0]) && numbersIssue(rows[1]) && isPlain(rows[2]);

/**
 * How many rows at the head of a list name, number and date the paper: `青口新报 2021年6月2日` above `一周要闻`. None when the list is named
 * first: a day below dates the list.
 */
export function endOfListHead(rows: readonly Row[]): number {
  if (isNumbered(rows)) return 2;
  const end = rows.slice(0, most + 1).findIndex((row) => !isOfPaper(row));
  return end > most ? 0 : Math.max(0, end);
}
