import { readDates } from '../../parser/dates/index.ts';
import { parseIssue } from '../../parser/index.ts';
import { readLines } from '../../parser/rows/read-lines.ts';
import type { ParsedArticle, ParsedIssue, SourcePage } from '../../parser/tree.ts';
import { present } from '../present.ts';
import type { CorrectionEntry } from '../schema/index.ts';
import { closeSheet } from './close-sheet.ts';
import { correctArticle } from './correct-article.ts';
import { correctFields } from './correct-fields.ts';
import { correctParagraph } from './correct-paragraph.ts';
import { correctRole } from './correct-role.ts';
import type { DeclaredDate } from './declared-date.ts';
import { type Edits, editsOf, emendPages } from './emend-pages.ts';
import { findClashes } from './find-clashes.ts';
import { findPiece } from './find-piece.ts';
import { type CorrectionFault, correctionMessages as messages } from './messages.ts';
import type { CarryOut, DeclaredField, Outcome } from './outcome.ts';
import { placeEntries } from './place-entries.ts';
import { type PlacedEntry, type Verb, verbs } from './placed-entry.ts';
import { restoreSource } from './restore-source.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { toCorrected } from './shift-places.ts';

/** A correction that was carried out. */
export interface Applied {
  entry: CorrectionEntry;
  verb: Verb;
  /** First and last line. */
  lines: [number, number];
  /** Index of the article that it belongs to; absent for lines that are in none. */
  article?: number;
  original?: string;
  corrected?: string;
  fields?: DeclaredField[];
}

/** Fields that an editor declared and the tree cannot hold. */
export interface Declared {
  column?: string;
  title?: string;
  date?: DeclaredDate;
}

export interface CorrectedIssue {
  parsed: ParsedIssue;
  /** What was carried out, by its place in the file: the numbers in `Printed.emended`. */
  applied: ReadonlyMap<number, Applied>;
  /** What an editor declared of an article's fields, by its index in `parsed.articles`. */
  declared: ReadonlyMap<number, Declared>;
  faults: CorrectionFault[];
}

/** How each verb is carried out on a sheet; misprints are put right before the parser reads. */
const carryOut: Partial<Record<Verb, CarryOut>> = {
  article: correctArticle,
  role: correctRole,
  paragraph: correctParagraph,
  set: correctFields,
};

/** An issue that the parser has yet to read: the pages that it is to read, and what is made of what it read. */
export interface Unparsed<Result> {
  pages: readonly SourcePage[];
  finish: (parsed: ParsedIssue) => Result;
}

/**
 * Puts an issue right with its corrections: misprints in the pages, so that every rule of the parser reads the right text; then articles,
 * roles, paragraphs and fields in the tree that it made of them. All places in the result are those of the printed source, and its
 * ledger holds. A correction that does not fit is a fault and is not carried out.
 */
export function correctIssue(
  pages: readonly SourcePage[],
  entries: readonly CorrectionEntry[],
): Unparsed<CorrectedIssue> {
  if (entries.length === 0)
    return { pages, finish: (parsed) => ({ parsed, applied: new Map(), declared: new Map(), faults: [] }) };
  const { lines } = readLines(pages);
  const { placed, faults } = placeEntries(entries, lines);
  const clashes = findClashes(placed);
  const carried = clashes.length > 0 ? correctIssue(pages, []) : carryOutAll(pages, lines, placed);
  return {
    pages: carried.pages,
    finish: (parsed) => {
      const { faults: misfits, ...corrected } = carried.finish(parsed);
      const all = [...faults, ...clashes, ...misfits];
      return { ...corrected, faults: all.toSorted((a, b) => Number(a.path[1]) - Number(b.path[1])) };
    },
  };
}

function carryOutAll(
  pages: readonly SourcePage[],
  lines: string[],
  placed: readonly PlacedEntry[],
): Unparsed<CorrectedIssue> {
  const edits = editsOf(placed);
  const finish = (read: ParsedIssue): CorrectedIssue => {
    const sheet = openSheet(read);
    const structural = markReturns(placed, sheet, edits).toSorted(inTurn);
    const outcomes = structural.map((entry) => ({ entry, outcome: perform(sheet, entry, edits) }));
    const changed = structural.length === 0 ? read : reread(read, closeSheet(sheet), sheet);
    const { issue: parsed, split } = restoreSource(changed, lines, edits);
    // What cannot be told in the places of the source is left out, and the rest carried out without it.
    if (split.size > 0) {
      const others = placed.filter(({ index }) => !split.has(index));
      const without = carryOutAll(pages, lines, others);
      const rest = without.finish(parseIssue(without.pages));
      const misfits = placed.filter(({ index }) => split.has(index)).map(overParts);
      return { ...rest, faults: [...misfits, ...rest.faults] };
    }
    const misprints = placed.filter(({ verb }) => verb === 'read');
    return {
      parsed,
      applied: new Map([
        ...misprints.filter(({ entry }) => entry.words !== entry.read).map((entry) => misprint(entry)),
        ...outcomes.flatMap(({ entry, outcome }) => apply(entry, outcome, sheet)),
      ]),
      declared: declaredIn(sheet),
      faults: [
        ...misprints.flatMap((entry) => misprintFault(entry)),
        ...outcomes.flatMap(({ entry, outcome }) => outcomeFault(entry, outcome)),
      ],
    };
  };
  return { pages: emendPages(pages, edits), finish };
}

const overParts = ({ index, entry }: PlacedEntry): CorrectionFault => ({
  path: ['corrections', index, 'words'],
  message: messages.overParts(entry.words ?? ''),
});

/** All but misprints; those are marked that bring furniture back where another says that an article begins. */
function markReturns(placed: readonly PlacedEntry[], sheet: Sheet, edits: Edits): PlacedEntry[] {
  const key = ({ range: { from } }: PlacedEntry) => `${from.line}:${from.column}`;
  const starts = new Set(placed.filter(({ entry }) => entry.article === 'begins').map(key));
  return placed
    .filter(({ verb }) => verb !== 'read')
    .map((entry) => {
      const { verb, of, range } = entry;
      const returns = verb === 'role' && entry.entry.role !== 'aside' && of === undefined && starts.has(key(entry));
      return returns && findPiece(sheet, toCorrected(range.from, edits)) === undefined
        ? { ...entry, begins: true }
        : entry;
    });
}

/** What brings furniture back to begin an article, then by the order of the verbs, then by line. */
const inTurn = (a: PlacedEntry, b: PlacedEntry) =>
  Number(b.begins ?? false) - Number(a.begins ?? false) ||
  verbs.indexOf(a.verb) - verbs.indexOf(b.verb) ||
  a.range.from.line - b.range.from.line ||
  a.range.from.column - b.range.from.column ||
  a.index - b.index;

function perform(sheet: Sheet, placed: PlacedEntry, edits: Edits): Outcome | undefined {
  const from = toCorrected(placed.range.from, edits);
  const to = toCorrected(placed.range.to, edits);
  return carryOut[placed.verb]?.(sheet, { ...placed, range: { from, to } });
}

/** The issue with its articles put right; dates are looked for again, because they stand in other articles now. */
function reread(read: ParsedIssue, articles: ParsedArticle[], sheet: Sheet): ParsedIssue {
  const { setAside } = sheet;
  return { ...read, articles, setAside, dates: readDates(read.lines, articles, setAside).dates };
}

function misprint({ index, entry, range }: PlacedEntry): [number, Applied] {
  const { words, read } = entry;
  const lines: [number, number] = [range.from.line, range.from.line];
  return [index, { entry, verb: 'read', lines, ...(words && { original: words }), ...(read && { corrected: read }) }];
}

const misprintFault = ({ index, entry }: PlacedEntry): CorrectionFault[] =>
  entry.words === entry.read ? [{ path: ['corrections', index, 'read'], message: messages.changesNothing() }] : [];

function apply(placed: PlacedEntry, outcome: Outcome | undefined, sheet: Sheet): [number, Applied][] {
  if (outcome === undefined || outcome.fault !== undefined || !outcome.changed) return [];
  const { entry, verb, index, range } = placed;
  const { owner, fields, original, corrected } = outcome;
  const article = owner === undefined ? -1 : sheet.drafts.indexOf(owner);
  const last = range.to.column === 0 ? range.to.line - 1 : range.to.line;
  const applied: Applied = {
    entry,
    verb,
    lines: [range.from.line, Math.max(range.from.line, last)],
    ...(article >= 0 && { article }),
    ...(fields !== undefined && { fields }),
    ...(original !== undefined && { original }),
    ...(corrected !== undefined && { corrected }),
  };
  return [[index, applied]];
}

function outcomeFault({ index }: PlacedEntry, outcome: Outcome | undefined): CorrectionFault[] {
  if (outcome === undefined) return [];
  if (outcome.fault !== undefined) return [{ path: ['corrections', index, outcome.field], message: outcome.fault }];
  return outcome.changed ? [] : [{ path: ['corrections', index, 'at'], message: messages.changesNothing() }];
}

/** What was declared, by article. */
function declaredIn({ drafts }: Sheet): Map<number, Declared> {
  return new Map(
    drafts.flatMap(({ declared: { column, title, date } }, index): [number, Declared][] => {
      if (column === undefined && title === undefined && date === undefined) return [];
      const said = date?.value === undefined ? undefined : { value: date.value, why: date.why ?? '' };
      return [[index, present({ column: column?.value, title: title?.value, date: said })]];
    }),
  );
}
