import { aboveIn } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { readTitled } from '../signatures/titled.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isPersonName, isPossibleName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import { isFull } from './full-line.ts';
import type { Count } from './line-cells.ts';
import { lostIndent } from './lost-indent.ts';
import { measureOf } from './measure.ts';
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
  /** Names between dots on lines of their own. */
  dottedNames: number;
  /** Names that stand by themselves below the last sentence of a text. */
  closingNames: number;
  /** Names in brackets that stand so: `（沈一舟）`. */
  closingBrackets: number;
  /** Units that stand so, with more space below than above. */
  closingUnits: number;
  /** The marks behind which names stand on lines of their own: `□沈一舟`. */
  nameMarks: ReadonlySet<string>;
  /** Names behind what their bearers are, between a headline and its text: `法学院研究生 沈一舟`. */
  titledNames: number;
  /** Pen names that sign outright somewhere: `□一葦`, `（作者：微澜）`. */
  penNames: ReadonlySet<string>;
  /** The marks that open nothing but lines of a few characters, as marks of items never do: `●殘墨`. */
  loneMarks: ReadonlySet<string>;
}

/** Marks behind which names are run on, what parts the names, and the longest run of them with the mark. */
const endsOfText = unitsOf('。”」！');
const betweenNames = /[ \u3000、]/;
const longestNames = 9;

/** `…恢复通车。沈一舟` `…恢复通车。沈一舟 顾小满` */
function endsWithName(text: string): boolean {
  const tail = text.slice(-longestNames);
  let stop = tail.length - 1;
  while (stop >= 0 && !endsOfText.has(tail.charCodeAt(stop))) stop -= 1;
  if (stop < 0 || stop === tail.length - 1) return false;
  const names = tail.slice(stop + 1).trim();
  return isPersonName(names) || (betweenNames.test(names) && names.split(betweenNames).every(isPersonName));
}

const endsAsBracket = endsWithOneOf('）)');
const bracketedTail = lean(/[。！？!?”」]\s?[（(](\p{Script=Han}{2,4})[）)]$/u);

/** `…恢复通车。（沈一舟）` */
const endsWithBracketedName = (text: string): boolean =>
  endsAsBracket(text) && isPersonName(bracketedTail.exec(text.slice(-9))?.[1] ?? '');

/** Longest name of a surname of one character, set wide. */
const longestName = 4;

const dotted = lean(/^[·•・]\s?(\p{Script=Han}{2,4})\s?[·•・]$/u);

/** `·沈一舟·`: what stands between dots on a line of its own; nothing for any other line. */
export const betweenDots = (text: string): string =>
  text.length <= longestDotted ? (dotted.exec(text)?.[1] ?? '') : '';

/** Longest name, its dots and the blanks inside them. */
const longestDotted = 8;

/** Running text, or a line of a wrapped one that is set in as the first of a paragraph. */
const opensText = (below: Row, row: Row): boolean =>
  isRunningText(below.text) || (below.indent >= 2 && row.indent < 2 && below.text.length >= shortestFirst);
const shortestFirst = 8;

/** `沈一舟` on a line of its own between a headline and its text. */
const standsAlone = (row: Row, above: Row | undefined, below: Row | undefined): boolean =>
  row.text.length <= longestName &&
  above !== undefined &&
  below !== undefined &&
  isPersonName(row.text) &&
  opensText(below, row) &&
  !isRunningText(above.text);

/** Longest name with what its bearer is, and shortest. */
const longestTitled = 20;
const shortestTitled = 5;
const holdsBlank = holdsOneOf(blanks);

/** `法学院研究生 沈一舟` between a headline and its text. */
function standsTitled({ text, indent }: Row, above: Row | undefined, below: Row | undefined): boolean {
  if (text.length < shortestTitled || text.length > longestTitled) return false;
  if (!holdsBlank(text.slice(-longestName - 1))) return false;
  if (above === undefined || below === undefined || isRunningText(above.text) || below.text.length === 0) return false;
  if (!isRunningText(below.text) && !(below.indent >= 2 && indent < 2)) return false;
  const signature = parseSignature(text);
  return signature ? signature.units.length > 0 && signature.signers.length === 1 : readTitled(text)?.below === true;
}

/** `沈一舟` on a line of its own below the last sentence of a text. */
const closesText = (row: Row, above: Row | undefined, below: Row | undefined): boolean =>
  row.text.length <= longestName &&
  above !== undefined &&
  endsSentence(above.text) &&
  isPersonName(row.text) &&
  (below === undefined || !isRunningText(below.text));

const inBrackets = lean(/^[（(](\p{Script=Han}{2,4})[）)]$/u);
/** `（沈一舟）` on a line of its own below the last sentence of a text. */
const closesInBrackets = ({ text }: Row, above: Row | undefined): boolean =>
  text.length <= longestName + 2 &&
  endsAsBracket(text) &&
  above !== undefined &&
  endsSentence(above.text) &&
  isPersonName(inBrackets.exec(text)?.[1] ?? '');

/** Longest name of a unit that signs a brief. */
const longestUnit = 12;

/** `县文化馆` right below the last sentence of a text, the next headline farther down. */
const closesAsUnit = ({ text, gap, mark }: Row, above: Row | undefined, below: Row | undefined): boolean =>
  text.length <= longestUnit &&
  mark === undefined &&
  (below === undefined || (below.gap > gap && !isRunningText(below.text))) &&
  above !== undefined &&
  endsSentence(above.text) &&
  isUnitName(text);

/** `□沈一舟` `○记者 沈一舟 文/图`: the mark of who wrote, and the name. */
const markedName = lean(
  /^([□■◎○●◇◆☉⊙△▲口])\s?(?:(?:本[报報])?[记記]者\s?|通[讯訊][员員]\s?)?(\p{Script=Han}{2,4})(?:\s?文?[/／]?[图圖])?$/u,
);
const mayBeMarked = opensWithOneOf('□■◎○●◇◆☉⊙△▲口');
/** Longest such line. */
const longestMarked = 14;

/** The mark before the name that a line consists of; nothing for any other line. */
function markOfName(text: string): string {
  if (text.length > longestMarked || !mayBeMarked(text)) return '';
  const [, mark = '', name = ''] = markedName.exec(text) ?? [];
  return isPersonName(name) ? mark : '';
}

/** Longest name and its mark. */
const longestLone = 5;

/** The marks that open nothing but lines as short as a name is. */
function loneMarksOf(rows: readonly Row[]): Set<string> {
  const lone = new Set<string>();
  const others = new Set<string>();
  for (const { text } of rows) if (mayBeMarked(text)) (text.length > longestLone ? others : lone).add(text.charAt(0));
  for (const mark of others) lone.delete(mark);
  return lone;
}

/** `□一葦` `（作者：微澜）` `文／旅人`: a line that says of two or three characters of any kind that they signed. */
const outright = lean(/^(?:[□■◎○●◇◆☉⊙口]\s?|[（(]?(?:作者|撰稿|撰文|文)\s?[:：／/]\s?)(\p{Script=Han}{2,3})[）)]?$/u);
const mayBeOutright = opensWithOneOf('□■◎○●◇◆☉⊙口（(作撰文');

/** The pen name that signs outright on a line of its own; nothing for any other line, and for plain names. */
function penNameOf(text: string): string {
  if (text.length > longestOutright || !mayBeOutright(text)) return '';
  const name = outright.exec(text)?.[1] ?? '';
  return isPossibleName(name) && !isPersonName(name) ? name : '';
}
const longestOutright = 9;

const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Widest indent of a paragraph. */
const widestIndent = 6;

/** How often each indent opens a paragraph of text wrapped by hand: a full line stands deeper than the line below it. */
function paragraphIndents(rows: readonly Row[], house: House): Map<number, number> {
  const indents = new Map<number, number>();
  rows.forEach((row, index) => {
    const below = rows[index + 1];
    const deeper = row.indent >= 2 && row.indent <= widestIndent && below !== undefined && below.indent < row.indent;
    if (deeper && isFull(row, house)) count(indents, row.indent);
  });
  return indents;
}

/** Share of running rows that stop in mid-sentence from which parts of the page may be wrapped by hand. */
const oftenBroken = 0.4;

/** Reads the house style of an issue from its rows. */
export function surveyHouse(rows: readonly Row[]): House {
  let spaced = 0;
  let running = 0;
  const indents = new Map<number, number>();
  let open = 0;
  let gluedNames = 0;
  let bracketedNames = 0;
  let standingNames = 0;
  let dottedNames = 0;
  let closingNames = 0;
  let closingBrackets = 0;
  let closingUnits = 0;
  let titledNames = 0;
  const nameMarks = new Set<string>();
  const penNames = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (index > 0 && row.gap > 0) spaced += 1;
    if (!isRunningText(row.text)) {
      const penName = penNameOf(row.text);
      if (penName !== '') penNames.add(penName);
      const [above, below] = [aboveIn(rows, index), rows[index + 1]];
      if (standsAlone(row, above, below)) standingNames += 1;
      else if (closesText(row, above, below)) closingNames += 1;
      else if (closesInBrackets(row, above)) closingBrackets += 1;
      else if (closesAsUnit(row, above, below)) closingUnits += 1;
      else if (isPersonName(betweenDots(row.text))) dottedNames += 1;
      else if (standsTitled(row, above, below)) titledNames += 1;
      else {
        const mark = markOfName(row.text);
        if (mark !== '') nameMarks.add(mark);
      }
      continue;
    }
    running += 1;
    if (row.indent >= 2) count(indents, row.indent);
    if (endsSentence(row.text)) continue;
    open += 1;
    if (endsWithName(row.text)) gluedNames += 1;
    else if (endsWithBracketedName(row.text)) bracketedNames += 1;
  }
  const wrapped = measureOf(rows);
  const house: Required<House> = {
    gap: rows.length > 2 && spaced >= (rows.length - 1) * 0.6 ? 1 : 0,
    indented: false,
    broken: running > 0 ? open / running : 0,
    gluedNames,
    bracketedNames,
    standingNames,
    dottedNames,
    closingNames,
    closingBrackets,
    closingUnits,
    nameMarks,
    titledNames,
    penNames,
    loneMarks: loneMarksOf(rows),
    measure: wrapped?.measure,
    count: wrapped?.count,
    sharp: wrapped?.sharp,
    measures: wrapped?.measures,
    stretches: undefined,
    soft: undefined,
    indent: undefined,
    lostIndent: undefined,
  };
  if (!wrapped && house.broken >= oftenBroken) house.stretches = stretchesOf(rows);
  if (isSoftlyWrapped(rows)) house.soft = true;
  const starts = wrapped ? paragraphIndents(rows, house) : indents;
  const indented = [...starts.values()].reduce((sum, each) => sum + each, 0);
  const [indent] = [...starts].sort((a, b) => b[1] - a[1]);
  if (indent) house.indent = indent[0];
  const lost = wrapped && !indent ? lostIndent(rows, wrapped.measures, wrapped.count) : 0;
  if (lost > 0) house.lostIndent = lost;
  house.indented = wrapped ? indented >= Math.max(2, rows.length * 0.03) : running > 0 && indented >= running * 0.5;
  return house;
}

/** Blank lines above a row that mean something in this house. */
export function spaceAbove(row: { gap: number }, house: House): number {
  return Math.max(0, row.gap - house.gap);
}
