import { aboveIn } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { readTitled } from '../signatures/titled.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isPersonName, isPossibleName, isPossiblePenName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import { isUnit } from './even-units.ts';
import type { House } from './survey.ts';

/** A place in which names stand; the house counts them. */
type NamePlace =
  | 'gluedNames'
  | 'bracketedNames'
  | 'standingNames'
  | 'standingPens'
  | 'standingBrackets'
  | 'dottedNames'
  | 'closingNames'
  | 'closingBrackets'
  | 'closingUnits'
  | 'titledNames';

/** What the names of an issue tell of its house. */
type NameHabits = Pick<House, NamePlace | 'nameMarks' | 'penNames' | 'loneMarks'>;

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

const inBrackets = lean(/^[（(](\p{Script=Han}{2,4})[）)]$/u);
/** `（沈一舟）`: what stands in brackets on a line of its own; nothing for any other line. */
export const bracketedName = (text: string): string =>
  text.length <= longestName + 2 && endsAsBracket(text) ? (inBrackets.exec(text)?.[1] ?? '') : '';

/** A line as short as a name between a headline and its text. */
const standsAlone = (row: Row, above: Row | undefined, below: Row | undefined): boolean =>
  row.text.length <= longestName + 2 &&
  above !== undefined &&
  below !== undefined &&
  opensText(below, row) &&
  !isRunningText(above.text);

/** `沈一舟` or `听雨` where a name stands: the pen name longer than no headline, and not said by the text. */
function standingPlace(row: Row, above: Row | undefined, below: Row | undefined): NamePlace | undefined {
  if (!standsAlone(row, above, below)) return undefined;
  if (endsAsBracket(row.text)) return isPersonName(bracketedName(row.text)) ? 'standingBrackets' : undefined;
  if (isPersonName(row.text)) return 'standingNames';
  const isPen =
    row.mark === undefined &&
    isPossiblePenName(row.text) &&
    (above?.text.length ?? 0) >= row.text.length &&
    below?.text.includes(row.text) === false;
  return isPen ? 'standingPens' : undefined;
}

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

/** `（沈一舟）` `（机修车间 沈一舟）` on a line of its own below the last sentence of a text. */
const closesInBrackets = ({ text }: Row, above: Row | undefined): boolean =>
  text.length <= longestBracketed &&
  endsAsBracket(text) &&
  opensBracket(text) &&
  above !== undefined &&
  endsSentence(above.text) &&
  (text.length <= longestName + 2
    ? isPersonName(bracketedName(text))
    : (parseSignature(text)?.signers ?? []).some(({ role }) => role === 'writer' || role === 'correspondent'));
const longestBracketed = 24;
const opensBracket = opensWithOneOf('（(');

/** `县文化馆` right below the last sentence of a text, the next headline farther down. */
const closesAsUnit = (row: Row, above: Row | undefined, below: Row | undefined): boolean =>
  (below === undefined || (below.gap > row.gap && !isRunningText(below.text))) &&
  above !== undefined &&
  endsSentence(above.text) &&
  isUnit(row);

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
const longestOutright = 9;

/** The pen name that signs outright on a line of its own; nothing for any other line, and for plain names. */
function penNameOf(text: string): string {
  if (text.length > longestOutright || !mayBeOutright(text)) return '';
  const name = outright.exec(text)?.[1] ?? '';
  return isPossibleName(name) && !isPersonName(name) ? name : '';
}

/** Where a name stands in running text: behind its last full stop. */
function placeBehind(text: string): NamePlace | undefined {
  if (endsSentence(text)) return undefined;
  if (endsWithName(text)) return 'gluedNames';
  return endsWithBracketedName(text) ? 'bracketedNames' : undefined;
}

/** Where a name stands that has a line of its own. */
function placeOf(row: Row, above: Row | undefined, below: Row | undefined): NamePlace | undefined {
  const standing = standingPlace(row, above, below);
  if (standing) return standing;
  if (closesText(row, above, below)) return 'closingNames';
  if (closesInBrackets(row, above)) return 'closingBrackets';
  if (closesAsUnit(row, above, below)) return 'closingUnits';
  if (isPersonName(betweenDots(row.text))) return 'dottedNames';
  return standsTitled(row, above, below) ? 'titledNames' : undefined;
}

/** Counts the names of an issue by where they stand, and reads the marks before them. */
export function surveyNames(rows: readonly Row[]): NameHabits {
  const counts: Record<NamePlace, number> = {
    gluedNames: 0,
    bracketedNames: 0,
    standingNames: 0,
    standingPens: 0,
    standingBrackets: 0,
    dottedNames: 0,
    closingNames: 0,
    closingBrackets: 0,
    closingUnits: 0,
    titledNames: 0,
  };
  const nameMarks = new Set<string>();
  const penNames = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const running = isRunningText(row.text);
    const place = running ? placeBehind(row.text) : placeOf(row, aboveIn(rows, index), rows[index + 1]);
    const mark = running || place ? '' : markOfName(row.text);
    if (place) counts[place] += 1;
    const penName = running ? '' : penNameOf(row.text);
    if (mark !== '') nameMarks.add(mark);
    if (penName !== '') penNames.add(penName);
  }
  return { ...counts, nameMarks, penNames, loneMarks: loneMarksOf(rows) };
}
