import type { Part } from '../part.ts';
import { isSchoolClass } from '../signatures/labels.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';

/** Lines of names in a row, each right below the other or one line apart, from which they are a list; who signs stands on one or two. */
const fewest = 3;
/** Of lines that open with the class of pupils, or go on below a list. */
const fewestSure = 2;
/** Names of a line of a class that are no writers by themselves. */
const fewestOfClass = 2;
/** Writers of one text, each on a line of its own above it. */
const mostWriters = 3;
/** Longest line between two names: the prize, the village, the school. */
const longestBetween = 16;

const holdsOther = holdsOneOf('（(【〔［[：:／/·•■□◆●◎☉⊙○▲△★☆—─');

/** `沈一舟` `沈一舟　顾小满`: names, and nothing that says that they sign. */
const isBare = ({ kind, glued, signature, text }: Part): boolean =>
  kind === 'signature' &&
  glued !== true &&
  signature?.explicit === false &&
  signature.signers.length > 0 &&
  signature.units.length === 0 &&
  !(holdsOther(text) && !/^[^·•]{1,6}[·•][^·•]{1,8}$/.test(text));

/** `一年甲班　沈一舟　顾小满`: pupils of a class. */
function isOfClass({ kind, glued, signature, text }: Part): boolean {
  if (kind !== 'signature' || glued === true || holdsOther(text)) return false;
  if ((signature?.signers.length ?? 0) < fewestOfClass) return false;
  return isSchoolClass(text.slice(0, text.search(new RegExp(`[${blanks}]`))));
}

/** `沈一舟（青口林场） 顾小满（白沙中学）` of several such lines: who is honoured, and where they work. */
const pairs = lean(
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})[（(]\p{Script=Han}{2,12}[）)](?:[ \u3000、]+(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})[（(]\p{Script=Han}{2,12}[）)])+$/u,
);
const endsAsPair = endsWithOneOf('）)');
/** What brackets behind names of writers hold. */
const written = /[（(](?:[^（()）]*(?:[记記]者|通[讯訊][员員])|[摄攝图圖文][^（()）]?)[）)]/;

const isPaired = ({ kind, glued, text }: Part): boolean =>
  (kind === 'signature' || kind === 'short') &&
  glued !== true &&
  endsAsPair(text) &&
  pairs.test(text) &&
  !written.test(text);

const isListed = ({ kind, rule }: Part): boolean => kind === 'list' && rule === 'name-list';
const isRow = (part: Part | undefined): part is Part =>
  part !== undefined && (isBare(part) || isOfClass(part) || isPaired(part) || isListed(part));

/** What may stand between the names of a list. */
const isBetween = (part: Part | undefined): boolean =>
  part !== undefined &&
  (part.kind === 'short' || part.kind === 'column' || part.kind === 'signature') &&
  !part.running &&
  !part.opensPage &&
  part.text.length <= longestBetween &&
  !endsSentence(part.text);

/** Index of the last line of the run of names that starts at an index. */
function endOfRun(parts: readonly Part[], start: number): number {
  let end = start;
  for (;;) {
    const next = isRow(parts[end + 1]) ? end + 1 : isBetween(parts[end + 1]) && isRow(parts[end + 2]) ? end + 2 : end;
    if (next === end || parts[next]?.opensPage) return end;
    end = next;
  }
}

function isList(rows: readonly Part[], below: Part | undefined): boolean {
  if (rows.filter(isOfClass).length >= fewestSure || rows.filter(isPaired).length >= fewestSure) return true;
  if (rows.some(isListed)) return rows.length >= fewestSure && below?.running !== true;
  return rows.length >= fewest && (rows.length > mostWriters || below?.running !== true);
}

/** Where the list begins: at the prize above the first name, when prizes stand between the others. */
function startOfList(parts: readonly Part[], start: number, end: number, rows: number): number {
  const divided = end - start + 1 > rows && isBetween(parts[start - 1]) && parts[start - 1]?.kind === 'short';
  const above = parts[start - 2]?.kind;
  return divided && (above === 'short' || above === 'text' || above === 'list') ? start - 1 : start;
}

/**
 * `模范母亲名单` / `沈一舟` / `顾小满` / `罗　立`: names line by line, with their prizes or villages between them, or class by class, are a
 * list, not its writers.
 */
export function markNameRuns(parts: readonly Part[]): readonly Part[] {
  let marked: Part[] | undefined;
  for (let start = 0; start < parts.length; start += 1) {
    const first = parts[start];
    if (first === undefined || first.kind === 'text' || !isRow(first)) continue;
    const end = endOfRun(parts, start);
    const rows = parts.slice(start, end + 1).filter(isRow);
    if (isList(rows, parts[end + 1])) {
      marked ??= [...parts];
      for (let at = startOfList(parts, start, end, rows.length); at <= end; at += 1) {
        const { signature: _, ...part } = parts[at] ?? first;
        // `高一年级` above names that are a list already is their heading
        const heads = part.kind === 'short' && [parts[at - 1], parts[at + 1]].some((row) => row && isListed(row));
        if (!isListed(part) && !heads) marked[at] = { ...part, kind: 'list', rule: 'name-run' };
      }
    }
    start = end;
  }
  return marked ?? parts;
}
