import { bareColumn, isBriefsName } from '../headlines/column-name.ts';
import { slicePrinted } from '../printed.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { closingTail } from '../splits/closing-signature.ts';
import { isRunningText } from '../text/marks.ts';
import { unitsOf } from '../text/unit-set.ts';
import type { SetAside } from '../tree.ts';
import type { Row } from './row.ts';

const bullets = unitsOf('●◆■▲★○◇▶►※△□◎');

/** Most rows of one brief: pieces of its text and who signs it. */
const longestBrief = 5;
/** Fewest signed briefs of a column, and their share of its briefs. */
const fewest = 2;
const share = 0.5;

const isItem = ({ text, mark }: Row): boolean =>
  mark === undefined && bullets.has(text.charCodeAt(0)) && text.length > 20 && isRunningText(text);

/** `…。（沈一舟）`, or a name on a line of its own. */
const isSigned = ({ text }: Row): boolean =>
  isRunningText(text) ? closingTail(text)?.signature !== undefined : parseSignature(text) !== undefined;

/** Shortest line above the first brief that is a headline of them all, not the name of their column. */
const headline = 12;

const standsBelowHeadline = (rows: readonly Row[], index: number): boolean => {
  const above = rows[index - 1];
  return above !== undefined && above.text.length >= headline && !isRunningText(above.text) && !isSigned(above);
};

/** `地方短波`: below the name of a column of briefs one that is signed above another tells that all are articles. */
const standsBelowName = (rows: readonly Row[], index: number): boolean =>
  isBriefsName(bareColumn(rows[index - 1]?.text ?? ''));

/** Index of the row below a brief: the next brief, or what is neither text nor a name. */
function endOf(rows: readonly Row[], start: number): number {
  let end = start + 1;
  while (end < rows.length && end < start + longestBrief) {
    const row = rows[end];
    if (!row || isItem(row) || row.mark || (!isRunningText(row.text) && !isSigned(row))) break;
    end += 1;
  }
  return end;
}

/**
 * Columns of briefs behind one mark (`▲…。（沈一舟）`) that are signed one by one: each is an article; its mark
 * goes aside. Items that nobody signs are a list.
 */
export function markSignedBriefs(rows: readonly Row[]): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const briefs = new Set<number>();
  for (let index = 0; index < rows.length; index += 1) {
    const first = rows[index];
    if (!first || !isItem(first)) continue;
    const group: number[] = [];
    let signed = 0;
    let inner = false;
    let at = index;
    while (at < rows.length && rows[at]?.text.charAt(0) === first.text.charAt(0) && isItem(rows[at] ?? first)) {
      const end = endOf(rows, at);
      group.push(at);
      if (rows.slice(at, end).some(isSigned)) {
        signed += 1;
        inner ||= end < rows.length && isItem(rows[end] ?? first);
      }
      at = end;
    }
    if (
      (signed >= fewest || (inner && standsBelowName(rows, index))) &&
      signed >= group.length * share &&
      !standsBelowHeadline(rows, index)
    )
      for (const item of group) briefs.add(item);
    index = at - 1;
  }
  if (briefs.size === 0) return { rows: [...rows], setAside };
  const marked = rows.map((row, index): Row => {
    if (!briefs.has(index)) return row;
    setAside.push({ ...slicePrinted(row, 0, 1), page: row.page, reason: 'item-mark' });
    const start = row.text.length - row.text.slice(1).trimStart().length;
    return { ...row, ...slicePrinted(row, start, row.text.length), mark: 'brief' };
  });
  return { rows: marked, setAside };
}
