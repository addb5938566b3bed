import type { House } from '../house/survey.ts';
import { aboveIn } from '../lists.ts';
import { concatPrinted, type Seam } from '../printed.ts';
import type { Row, Whole } from '../rows/row.ts';
import { hasLead } from '../signatures/lead.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';
import { alikeLines } from './alike-lines.ts';
import { isApart } from './apart.ts';
import { closingMark } from './closing-mark.ts';
import { isCouplet } from './couplet.ts';
import { cutLead } from './cut-lead.ts';
import { cutName } from './cut-name.ts';
import { cutWord } from './cut-word.ts';
import { enumeration } from './enumeration.ts';
import { flow } from './flow.ts';
import { flushRest } from './flush-rest.ts';
import { handWrap } from './hand-wrap.ts';
import { insetParts, insetRows } from './inset.ts';
import { interrupted } from './interrupted.ts';
import { kindOf, rulesByMeeting } from './meeting.ts';
import { numberedHead } from './numbered-head.ts';
import { openClause } from './open-clause.ts';
import { openQuote } from './open-quote.ts';
import { openSentence } from './open-sentence.ts';
import { parallelLead } from './parallel-lead.ts';
import { partsBlank, partsNames, partsUnit } from './parts-names.ts';
import { repeatLength } from './repeat.ts';
import type { JoinRule, JoinSite } from './rule.ts';
import { shortOpening } from './short-opening.ts';
import { shortPiece } from './short-piece.ts';
import { softWrap } from './soft-wrap.ts';
import { speakerLabel } from './speaker-label.ts';
import { splitWord } from './split-word.ts';

/** The rules in the order they are tried; the first that matches names the join. */
export const joinRules: readonly JoinRule[] = [
  interrupted,
  flow,
  softWrap,
  numberedHead,
  handWrap,
  alikeLines,
  closingMark,
  cutLead,
  cutName,
  openSentence,
  cutWord,
  shortOpening,
  shortPiece,
  openClause,
  splitWord,
  speakerLabel,
  flushRest,
  enumeration,
  openQuote,
  parallelLead,
];

const mayJoin = rulesByMeeting(joinRules);

/** The rule by which a row goes on with the one above it; absent where it does not. */
function ruleAt(site: JoinSite): JoinRule | undefined {
  const kind = kindOf(site);
  return isApart(site, kind) ? undefined : mayJoin(kind).find(({ test }) => test(site));
}

/** Longest line that a mark makes a headline. */
const longestMarked = 80;

/**
 * Running text by its marks or length, by the indent of a paragraph, by the lead with which it opens, or because it jumps; no marked
 * headline.
 */
function isRunningRow({ text, indent, jumpTo, mark }: Row): boolean {
  if (mark === 'brief') return true;
  if ((mark === 'heading' || mark === 'item') && text.length <= longestMarked && !text.endsWith('。')) return false;
  if (isRunningText(text) || jumpTo !== undefined) return true;
  return (indent >= 2 && endsSentence(text)) || (text.length >= 8 && hasLead(text));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const endsLatin = endsWithOneOf(letters);
const opensLatin = opensWithOneOf(letters);

/** How a row meets the row before it. */
function seamOf(before: Row, after: Row, rule: string): Seam {
  const open = !endsSentence(before.text);
  const repeat = open && rule !== 'hand-wrap' ? repeatLength(before.text, after.text) : 0;
  if (rule === 'numbered-head') return { rule, inserted: ' ' };
  const apart =
    (endsLatin(before.text) && opensLatin(after.text)) ||
    (open &&
      (partsBlank(before.text, after) || partsNames(before.text, after.text) || partsUnit(before.text, after.text)));
  return { rule, ...(repeat ? { repeat } : {}), ...(apart && !repeat ? { inserted: ' ' } : {}) };
}

/** `【二十元的饭团 为什么不涨价？】`: pieces that make a crosshead, not a text. */
const isHead = (text: string, seams: readonly Seam[]): boolean =>
  seams.every(({ rule }) => rule === 'numbered-head') ||
  (text.startsWith('【') && text.length <= 40 && /^【[^】]+】$/.test(text));

/** `running`: the first row is, where it stands alone. */
function unitOf(rows: readonly Row[], seams: readonly Seam[], running: boolean): Whole<Unit> | undefined {
  const [head] = rows;
  if (!head) return undefined;
  const printed = rows.length === 1 ? head : concatPrinted(rows, seams);
  return {
    text: printed.text,
    spans: printed.spans,
    joins: printed.joins,
    line: head.line,
    gap: head.gap,
    indent: head.indent,
    page: head.page,
    opensPage: head.opensPage,
    running: rows.length > 1 ? !isHead(printed.text, seams) : running,
    mark: head.mark,
    parted: head.parted,
    ruled: head.ruled,
    under: head.under,
    remark: head.remark,
    jumpTo: rows[rows.length - 1]?.jumpTo,
    jumpFrom: head.jumpFrom,
  };
}

/** A picture between the halves of a sentence: whatever head of a page stands above it, no article begins there. */
const withinSentence = (picture: Unit): Unit => ({ ...picture, opensPage: false, parted: undefined });

/** Puts the rows of broken and wrapped paragraphs together; every other row is a unit of its own. Linear in the number of rows. */
export function joinRows(rows: readonly Row[], house: House): Unit[] {
  const units: Unit[] = [];
  let current: Row[] = [];
  let seams: Seam[] = [];
  let running = false;
  let pictures: Unit[] = [];
  const close = () => {
    const unit = unitOf(current, seams, running);
    if (unit) units.push(unit);
    units.push(...pictures);
    current = [];
    seams = [];
    pictures = [];
    running = false;
  };
  const siteAt = (index: number, before: Row | undefined): JoinSite | undefined => {
    const [head, after] = [current[0], rows[index]];
    return head && before && after && { rows, index, head, before, after, running, house };
  };
  for (let index = 0; index < rows.length; index += 1) {
    const before = aboveIn(current, current.length);
    const inset: number = before ? insetRows(rows, index, before, { house, running }) : 0;
    const beyond = siteAt(index + inset, before);
    const rule = beyond && ruleAt(beyond);
    if (rule && inset > 0) {
      for (const part of insetParts(rows.slice(index, index + inset)))
        pictures.push(...joinRows(part, house).map(withinSentence));
      index += inset;
    }
    const after = rows[index];
    if (!after) break;
    if (rule && before) seams.push(seamOf(before, after, rule.name));
    else {
      // the upper of two verses is text as the lower is
      const site: JoinSite | undefined = inset === 0 ? beyond : siteAt(index, before);
      running ||= site !== undefined && isCouplet(site);
      close();
    }
    running ||= current.length > 0 || isRunningRow(after);
    current.push(after);
    if (seams.length === 1 && isHead(current.map(({ text }) => text).join(''), seams)) running = false;
  }
  close();
  return units;
}
