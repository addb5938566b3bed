import { aboveIn } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';

/** Longest name of a unit that signs a brief. */
const longestUnit = 12;

/** A line that is nothing but such a name. */
export const isUnit = ({ text, mark }: Row): boolean =>
  text.length <= longestUnit && mark === undefined && isUnitName(text);
const isRunning = (row: Row | undefined): boolean => row !== undefined && isRunningText(row.text);
const endsText = (row: Row | undefined): boolean => row !== undefined && isRunning(row) && endsSentence(row.text);

/** `县文化馆` with the headline of the next text below, as far from it as from the text above; or at the end of the page. */
const standsEven = (row: Row, below: Row | undefined, next: Row | undefined): boolean =>
  (below === undefined || (below.gap === row.gap && !isRunning(below) && isRunning(next))) && isUnit(row);

/** `县文化馆` above the first headline of the issue: where it is a kicker, the others are. */
const headsFirst = (row: Row, below: Row | undefined, next: Row | undefined): boolean =>
  below !== undefined && !isRunning(below) && isRunning(next) && isUnit(row);

/**
 * Counts the units between a text and the next headline, as far from either, where most texts are followed by one and none stands above
 * the first headline; otherwise none.
 */
export function countEvenUnits(rows: readonly Row[]): number {
  let units = 0;
  let ends = 0;
  let isBelowText = false;
  for (const [index, row] of rows.entries()) {
    const [below, next] = [rows[index + 1], rows[index + 2]];
    if (isRunning(row)) isBelowText = true;
    else if (!isBelowText && headsFirst(row, below, next)) return 0;
    else if (endsText(aboveIn(rows, index))) {
      ends += 1;
      if (standsEven(row, below, next)) units += 1;
    }
  }
  return units * 2 > ends ? units : 0;
}
