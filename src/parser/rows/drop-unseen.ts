import { concatPrinted, slicePrinted, trimPrinted } from '../printed.ts';
import type { Printed, SetAside } from '../tree.ts';
import { asideOf } from './cut-row.ts';
import type { Row } from './row.ts';

/**
 * Characters of programs that print nothing: where a line may break, which way a text runs, an end of file put in mid-text. What joins two
 * signs to one picture stays.
 */
const unseen = /(?:[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?<!\p{So}|\ufe0f)\u200d)+/gu;
const mayBeUnseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** True for a source in which such characters stand; hardly any has one. */
export const holdsUnseen = (text: string): boolean => mayBeUnseen.test(text);

/** The stretches of a row between such characters, and these. */
function partsOf(row: Row): { kept: Printed[]; dropped: Printed[] } {
  const kept: Printed[] = [];
  const dropped: Printed[] = [];
  let end = 0;
  for (const { 0: found, index } of row.text.matchAll(unseen)) {
    if (index > end) kept.push(slicePrinted(row, end, index));
    end = index + found.length;
    dropped.push(slicePrinted(row, index, end));
  }
  if (end < row.text.length) kept.push(slicePrinted(row, end, row.text.length));
  return { kept, dropped };
}

/** Cells of the blanks that came to the start of a row. */
const cellsOf = (blank: string): number =>
  [...blank].reduce((sum, sign) => sum + (sign === '\u3000' || sign === '\t' ? 2 : 1), 0);

/** Takes out of names, days and words the characters that print nothing; a row of nothing else stays as it is. */
export function dropUnseen(rows: readonly Row[]): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const seen = rows.map((row): Row => {
    if (!holdsUnseen(row.text)) return row;
    const { kept, dropped } = partsOf(row);
    const whole = concatPrinted(kept, []);
    const printed = trimPrinted(whole);
    if (dropped.length === 0 || printed === undefined) return row;
    for (const part of dropped) setAside.push(asideOf(part, row, 'invisible'));
    const blank = whole.text.slice(0, whole.text.length - whole.text.trimStart().length);
    return { ...row, ...printed, indent: row.indent + cellsOf(blank) };
  });
  return { rows: seen, setAside };
}
