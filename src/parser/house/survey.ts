import type { Row } from '../rows/row.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { countEvenUnits } from './even-units.ts';
import { surveyIndents } from './indents.ts';
import type { Count } from './line-cells.ts';
import { measureOf } from './measure.ts';
import { surveyNames } from './name-habits.ts';
import { isSoftlyWrapped } from './soft-wrap.ts';
import { stretchesOf } from './stretches.ts';

/**
 * What the whole page says about how it was set; every later rule reads it. Like a row, every house has every property (`surveyHouse`).
 */
export interface House {
  /** Blank lines that stand between any two lines and so mean nothing: 1 in a loose layout, 0 otherwise. */
  gap: number;
  /** Cells in most full lines when the text is wrapped by hand; absent when a line is a paragraph or a column's piece of one. */
  measure?: number | undefined;
  /** How the lines were counted when they were wrapped. */
  count?: Count | undefined;
  /** Lines are cut where what follows had no room, not at will. */
  sharp?: true | undefined;
  /** The measure at each source line: every article may have one of its own. */
  measures?: ReadonlyMap<number, number> | undefined;
  /** Cells of the indent with which paragraphs were printed and which the file does not show: by so much their first lines are shorter. */
  lostIndent?: number | undefined;
  /** The stretch of text wrapped by hand in which each source line stands, when only parts of the page are wrapped. */
  stretches?: ReadonlyMap<number, number> | undefined;
  /** Lines of Markdown break where clauses and links end; nothing but a blank line ends a paragraph. */
  soft?: true | undefined;
  /** Paragraphs start with an indent. */
  indented: boolean;
  /** Cells by which most indented paragraphs start. */
  indent?: number | undefined;
  /** Share of running rows that stop in mid-sentence. */
  broken: number;
  /** Running rows that end with a name after their last full stop. */
  gluedNames: number;
  /** Running rows that end with a name in brackets after their last full stop. */
  bracketedNames: number;
  /** Names that stand by themselves between a headline and its text. */
  standingNames: number;
  /** Two or three characters of any other kind that stand so: `听雨`. */
  standingPens: number;
  /** Names in brackets that stand so: `（沈一舟）`. */
  standingBrackets: number;
  /** Names between dots on lines of their own. */
  dottedNames: number;
  /** Names that stand by themselves below the last sentence of a text. */
  closingNames: number;
  /** Names in brackets that stand so: `（沈一舟）`. */
  closingBrackets: number;
  /** Units that stand so, with more space below than above. */
  closingUnits: number;
  /** Units between a text and the next headline, as far from either, where most texts are followed by one. */
  evenUnits: number;
  /** The marks behind which names stand on lines of their own: `□沈一舟`. */
  nameMarks: ReadonlySet<string>;
  /** Names behind what their bearers are, between a headline and its text: `法学院研究生 沈一舟`. */
  titledNames: number;
  /** Pen names that sign outright somewhere: `□一葦`, `（作者：微澜）`. */
  penNames: ReadonlySet<string>;
  /** The marks that open nothing but lines of a few characters, as marks of items never do: `●殘墨`. */
  loneMarks: ReadonlySet<string>;
}

/** Share of the rows below a blank line from which blank lines mean nothing. */
const mostlySpaced = 0.6;

/** Share of running rows that stop in mid-sentence from which parts of the page may be wrapped by hand. */
const oftenBroken = 0.4;

/** Reads the house style of an issue from its rows. */
export function surveyHouse(rows: readonly Row[]): House {
  const running = rows.filter(({ text }) => isRunningText(text));
  const open = running.filter(({ text }) => !endsSentence(text));
  const spaced = rows.filter(({ gap }, index) => index > 0 && gap > 0);
  const broken = running.length > 0 ? open.length / running.length : 0;
  const wrapped = measureOf(rows);
  const house: Required<House> = {
    gap: rows.length > 2 && spaced.length >= (rows.length - 1) * mostlySpaced ? 1 : 0,
    indented: false,
    broken,
    ...surveyNames(rows),
    evenUnits: countEvenUnits(rows),
    measure: wrapped?.measure,
    count: wrapped?.count,
    sharp: wrapped?.sharp,
    measures: wrapped?.measures,
    stretches: !wrapped && broken >= oftenBroken ? stretchesOf(rows) : undefined,
    soft: isSoftlyWrapped(rows) ? true : undefined,
    indent: undefined,
    lostIndent: undefined,
  };
  return Object.assign(house, surveyIndents(rows, running, house));
}

/** Blank lines above a row that mean something in this house. */
export function spaceAbove(row: { gap: number }, house: House): number {
  return Math.max(0, row.gap - house.gap);
}
