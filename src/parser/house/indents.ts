import { tally } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { isFull } from './full-line.ts';
import { lostIndent } from './lost-indent.ts';
import type { House } from './survey.ts';

/** Narrowest and widest indent of a paragraph, in cells. */
const narrowest = 2;
const widest = 6;

/** The indents that open paragraphs of text wrapped by hand: a full line stands deeper than the line below it. */
const wrappedIndents = (rows: readonly Row[], house: House): number[] =>
  rows.flatMap((row, index) => {
    const below = rows[index + 1];
    const deeper = row.indent >= narrowest && row.indent <= widest && below !== undefined && below.indent < row.indent;
    return deeper && isFull(row, house) ? [row.indent] : [];
  });

/** The indents of paragraphs that are a line each. */
const plainIndents = (running: readonly Row[]): number[] =>
  running.flatMap(({ indent }) => (indent >= narrowest ? [indent] : []));

/** The one that comes most often; of several the one that comes first. */
const usualOf = (indents: readonly number[]): number | undefined =>
  [...tally(indents)].sort((a, b) => b[1] - a[1])[0]?.[0];

/** Fewest indented rows when paragraphs are indented: of all rows of a text wrapped by hand, of running rows in others. */
const fewestWrapped = (rows: readonly Row[]): number => Math.max(2, rows.length * 0.03);
const fewestPlain = (running: readonly Row[]): number => Math.max(1, running.length * 0.5);

/** Whether paragraphs start with an indent, and with which; `house` knows how the text was wrapped. */
export function surveyIndents(
  rows: readonly Row[],
  running: readonly Row[],
  house: House,
): Pick<House, 'indented' | 'indent' | 'lostIndent'> {
  const { measures, count = 'cells' } = house;
  if (measures === undefined) {
    const indents = plainIndents(running);
    return { indented: indents.length >= fewestPlain(running), indent: usualOf(indents), lostIndent: undefined };
  }
  const indents = wrappedIndents(rows, house);
  const indent = usualOf(indents);
  const lost = indent === undefined ? lostIndent(rows, measures, count) : 0;
  return { indented: indents.length >= fewestWrapped(rows), indent, lostIndent: lost > 0 ? lost : undefined };
}
