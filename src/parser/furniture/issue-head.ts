import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import { readHeader } from './header-text.ts';
import { namesPaper } from './paper-name.ts';

/** Rows at the head of an issue among which the line with its number is looked for; the longest row above it. */
const headRows = 6;
const longest = 40;

/** Letter-spaced, and called as papers are: `井 報` `週　報`. */
const spaced = /^\S(?:[\s\u3000]+\S){0,9}[\s\u3000]+[报報刊讯訊]$/;

const isName = (text: string): boolean => spaced.test(text) || namesPaper(text.replace(/\s+/g, ''));

/** `总第2743期　本期四版` `二〇一九年七月號　第79期`: a number that documents do not have. */
function numbersIssue(text: string): boolean {
  const { issue, date, aside } = readHeader(text);
  return issue !== undefined && (/期|[总總]/.test(issue) || date || aside);
}

/**
 * How many rows stand above the number of the issue and name the paper, with its services and its motto; none
 * when no name of a paper is among them.
 */
export function endOfIssueHead(rows: readonly Row[], isHeader: (index: number) => boolean): number {
  for (let index = 0; index < Math.min(headRows, rows.length); index += 1) {
    const row = rows[index];
    if (!row || row.text.length > longest || isRunningText(row.text)) return 0;
    if (isHeader(index) && numbersIssue(row.text))
      return rows.slice(0, index).some(({ text }) => isName(text)) ? index : 0;
    if (row.mark !== undefined && row.mark !== 'masthead') return 0;
  }
  return 0;
}
