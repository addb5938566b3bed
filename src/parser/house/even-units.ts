import { aboveIn } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';

/** Longest name of a unit that signs a brief. */
const longestUnit = 12;

/** A line that is nothing but such a name. */
export const isUnit = ({ text, mark }: Row): boolean =>
  text.length <= longestUnit && mark === undefined && isUnitName(text);

/** A headline stands below a row, and its text below that. */
const standsAboveHeadline = (running: readonly boolean[], index: number): boolean =>
  running[index + 1] === false && running[index + 2] === true;

/**
 * Counts the units between a text and the next headline, as far from either, where most texts are followed by one and none stands above
 * the first headline; otherwise none.
 */
export function countEvenUnits(rows: readonly Row[]): number {
  let units = 0;
  let ends = 0;
  const running = rows.map(({ text }) => isRunningText(text));
  const first = running.indexOf(true);
  for (const [index, row] of rows.entries()) {
    if (running[index] === true) continue;
    // above the first headline of the issue: where it is a kicker, the others are
    if ((first < 0 || index < first) && standsAboveHeadline(running, index) && isUnit(row)) return 0;
    const [above, below] = [aboveIn(rows, index), rows[index + 1]];
    if (above === undefined || running[index - 1] !== true || !endsSentence(above.text)) continue;
    ends += 1;
    // `县文化馆` with the headline of the next text below, as far from it as from the text above; or at the end of the page
    const isEven = below === undefined || (below.gap === row.gap && standsAboveHeadline(running, index));
    if (isEven && isUnit(row)) units += 1;
  }
  return units * 2 > ends ? units : 0;
}
