import type { Row } from '../rows/row.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isPersonName } from '../text/names.ts';

/** What the whole page says about how it was set; every later rule reads it. */
export interface House {
  /** Blank lines that stand between any two lines and so mean nothing: 1 in a loose layout, 0 otherwise. */
  gap: number;
  /** Characters in a full line when the text is wrapped by hand; absent when a line is a paragraph or a column's piece of one. */
  measure?: number;
  /** Paragraphs start with an indent. */
  indented: boolean;
  /** Cells by which most indented paragraphs start. */
  indent?: number;
  /** Share of running rows that stop in mid-sentence. */
  broken: number;
  /** Running rows that end with a name after their last full stop. */
  gluedNames: number;
}

/** Full lines of a hand-wrapped text differ by at most this many characters (hanging marks, half-width figures). */
const slack = 2;

/** The length that most rows share, when the text is wrapped by hand. */
function measureOf(rows: readonly Row[]): number | undefined {
  const counts = new Map<number, number>();
  // The first line of a paragraph is shorter by its indent: lines without one tell the measure.
  const flush = rows.filter(({ indent }) => indent < 2);
  const lines = flush.length >= 8 ? flush : rows;
  for (const row of lines)
    if (row.text.length <= 60) counts.set(row.text.length, (counts.get(row.text.length) ?? 0) + 1);
  let best = 0;
  let measure = 0;
  for (const length of counts.keys()) {
    let near = 0;
    for (let other = length - slack; other <= length; other += 1) near += counts.get(other) ?? 0;
    if (near > best || (near === best && length > measure)) {
      best = near;
      measure = length;
    }
  }
  if (measure < 10 || best < 6 || best < lines.length * 0.35) return undefined;
  const longer = rows.filter((row) => row.text.length > measure + slack).length;
  const full = lines.filter((row) => row.text.length >= measure - slack && row.text.length <= measure + slack);
  const open = full.filter((row) => !endsSentence(row.text)).length;
  return longer <= rows.length * 0.08 && open >= full.length * 0.6 ? measure : undefined;
}

/** `…恢复通车。沈一舟` */
function endsWithName(text: string): boolean {
  const tail = text.slice(-6);
  const stop = Math.max(tail.lastIndexOf('。'), tail.lastIndexOf('”'), tail.lastIndexOf('！'));
  return stop >= 0 && stop < tail.length - 1 && isPersonName(tail.slice(stop + 1).trim());
}

/** Reads the house style of an issue from its rows. */
export function surveyHouse(rows: readonly Row[]): House {
  let spaced = 0;
  let running = 0;
  const indents = new Map<number, number>();
  let open = 0;
  let gluedNames = 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0 && row.gap > 0) spaced += 1;
    if (!isRunningText(row.text)) continue;
    running += 1;
    if (row.indent >= 2) indents.set(row.indent, (indents.get(row.indent) ?? 0) + 1);
    if (endsSentence(row.text)) continue;
    open += 1;
    if (endsWithName(row.text)) gluedNames += 1;
  }
  const measure = measureOf(rows);
  const indented = [...indents.values()].reduce((sum, count) => sum + count, 0);
  const [indent] = [...indents].sort((a, b) => b[1] - a[1]);
  const house: House = {
    gap: rows.length > 2 && spaced >= (rows.length - 1) * 0.6 ? 1 : 0,
    indented: running > 0 && indented >= running * (measure ? 0.1 : 0.5),
    broken: running > 0 ? open / running : 0,
    gluedNames,
  };
  if (measure !== undefined) house.measure = measure;
  if (indent) house.indent = indent[0];
  return house;
}

/** Blank lines above a row that mean something in this house. */
export function spaceAbove(row: { gap: number }, house: House): number {
  return Math.max(0, row.gap - house.gap);
}
