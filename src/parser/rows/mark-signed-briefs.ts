import { bareColumn, isBriefsName, namesSection } from '../headlines/column-name.ts';
import { repeatLength } from '../joins/repeat.ts';
import { slicePrinted } from '../printed.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { closingTail } from '../splits/closing-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isPossibleName } from '../text/names.ts';
import { opensAsNews } from '../text/opening.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import type { SetAside } from '../tree.ts';
import { cutAside } from './cut-row.ts';
import type { Row } from './row.ts';

const bullets = unitsOf('●◆■▲★○◇▶►※△□◎');

/** Most rows of one brief: pieces of its text and who signs it. */
const longestBrief = 8;
/** Fewest signed briefs of a column, and their share of its briefs. */
const fewest = 2;
const share = 0.5;

/** Shortest line of a text that is wrapped or broken. */
const shortest = 8;
/** Fewest characters printed again below a first line that is broken. */
const fewestRepeated = 3;

/** `●8月9日，…`: the first line of a text that goes on below, flush where it is indented, or open; a headline is neither. */
function opensText({ text, indent }: Row, below: Row | undefined): boolean {
  if (below === undefined || bullets.has(below.text.charCodeAt(0)) || text.length < shortest) return false;
  if ((indent >= 2 && below.indent < 2) || /[，,、]$/.test(text) || opensAsNews(text.slice(1))) return true;
  // characters printed twice at a break
  return repeatLength(text, below.text) >= fewestRepeated;
}

function isItem(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || row.mark !== undefined || !bullets.has(row.text.charCodeAt(0))) return false;
  return (row.text.length > 20 && isRunningText(row.text)) || opensText(row, rows[index + 1]);
}

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

/** `各地簡訊`: the headline of one text that goes through many places. */
const goesRound = opensWithOneOf('各');

/** `地方簡訊` `一週大事` `速览` `教會消息`: so much in one text; set wide, the name heads a section. */
const oneText = /(?:[简簡短快微][讯訊]|大事|速[览覽]|消息)$/;
const endsAsOneText = endsWithOneOf('讯訊事览覽息');
const isOneText = (name: string): boolean => endsAsOneText(name) && oneText.test(name);

/**
 * `坊會動態` `本市零訊`: below the name of a section in a page that parts nothing by blank lines, each item is news of its own; where the
 * section stands apart and its items do not, they are the list of one article.
 */
function standsBelowSection(rows: readonly Row[], index: number): boolean {
  const [name, item] = [rows[index - 1], rows[index]];
  if (name === undefined || item === undefined || goesRound(name.text)) return false;
  if (name.gap > item.gap) return false;
  return namesSection(bareColumn(name.text)) && !isOneText(name.text);
}

/** Most items that nobody signs below the name of a column of briefs to be news of their own: more of them are a list. */
const mostNews = 3;

/** What may be a name, below the last sentence of a brief. */
const mayBeSigned = (rows: readonly Row[], index: number): boolean =>
  endsSentence(rows[index - 1]?.text ?? '') && isPossibleName((rows[index]?.text ?? '').replace(/\s+/g, ''));

/** Index of the row below a brief: the next brief, or what is neither text nor a name. */
function endOf(rows: readonly Row[], start: number): number {
  let end = start + 1;
  while (end < rows.length && end < start + longestBrief) {
    const [above, row] = [rows[end - 1], rows[end]];
    if (!above || !row || row.mark || bullets.has(row.text.charCodeAt(0))) break;
    const goesOn = isRunningText(row.text) || !(endsSentence(above.text) || isSigned(above));
    if (!goesOn && !isSigned(row) && !(mayBeSigned(rows, end) && isItem(rows, end + 1))) break;
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
  const sections = new Set<number>();
  for (let index = 0; index < rows.length; index += 1) {
    const first = rows[index];
    if (!first || !isItem(rows, index)) continue;
    const group: number[] = [];
    let signed = 0;
    let unsigned = 0;
    let inner = false;
    let at = index;
    while (rows[at]?.text.charAt(0) === first.text.charAt(0) && isItem(rows, at)) {
      const end = endOf(rows, at);
      group.push(at);
      if (rows.slice(at, end).some(isSigned)) {
        signed += 1;
        inner ||= isItem(rows, end);
      } else if (!mayBeSigned(rows, end - 1)) unsigned += 1;
      at = end;
    }
    const areSigned =
      (signed >= fewest || (inner && standsBelowName(rows, index))) &&
      unsigned <= group.length * share &&
      !standsBelowHeadline(rows, index);
    const isList = group.length > mostNews && standsBelowName(rows, index);
    const mayBeNews = signed === 0 && group.length >= fewest && !isList;
    const inSection = !areSigned && mayBeNews && standsBelowSection(rows, index);
    if (areSigned || inSection) for (const item of group) briefs.add(item);
    if (inSection) sections.add(index - 1);
    index = at - 1;
  }
  if (briefs.size === 0) return { rows: [...rows], setAside };
  const marked = rows.map((row, index): Row => {
    if (sections.has(index)) return { ...row, mark: 'section' };
    if (!briefs.has(index)) return row;
    setAside.push(...cutAside(row, 0, 1, 'item-mark'));
    const start = row.text.length - row.text.slice(1).trimStart().length;
    return { ...row, ...slicePrinted(row, start, row.text.length), mark: 'brief' };
  });
  return { rows: marked, setAside };
}
