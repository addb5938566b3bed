import type { CorrectionEntry } from '../schema/index.ts';
import { lineAnchor } from './line-anchor.ts';
import { type CorrectionFault, correctionMessages as messages } from './messages.ts';
import { type PlacedEntry, type Verb, verbs } from './placed-entry.ts';

type Place = (anchor: string, path: CorrectionFault['path']) => number;

/** Finds the lines of corrections in the bulletin; what does not fit is a fault, and its correction is left out. */
export function placeEntries(
  entries: readonly CorrectionEntry[],
  lines: readonly string[],
): { placed: PlacedEntry[]; faults: CorrectionFault[] } {
  const faults: CorrectionFault[] = [];
  let byHash: LinesByHash | undefined;
  const place: Place = (anchor, path) => {
    const found = findLine(anchor, lines, () => {
      byHash ??= linesByHash(lines);
      return byHash;
    });
    if (typeof found === 'number') return found;
    faults.push({ path, message: found });
    return 0;
  };
  const placed = entries.flatMap((entry, index): PlacedEntry[] => {
    const before = faults.length;
    const path = ['corrections', index];
    const say = (field: string | undefined, message: CorrectionFault['message']) => {
      faults.push({ path: field === undefined ? path : [...path, field], message });
    };
    const verb = verbOf(entry, say);
    const from = place(entry.at, [...path, 'at']);
    const to = entry.to === undefined ? from : place(entry.to, [...path, 'to']);
    const of = entry.of === undefined ? undefined : place(entry.of, [...path, 'of']);
    if (faults.length > before || verb === undefined) return [];
    if (to < from) say('to', messages.backwards(entry.at, entry.to ?? ''));
    const line = lines[from - 1] ?? '';
    const found = findWords(entry, line, say);
    if (faults.length > before) return [];
    const { words, read, start, end } = entry.read === '' ? leaveOut(line, found) : { ...entry, ...found };
    if (read === '') {
      say('read', messages.nothingLeft());
      return [];
    }
    const last = words === undefined ? { line: to + 1, column: 0 } : { line: from, column: end };
    const range = { from: { line: from, column: start }, to: last };
    const put = read === entry.read ? entry : { ...entry, words, read };
    return [{ index, entry: put, verb, range, ...(of !== undefined && { of: { line: of, column: 0 } }) }];
  });
  return { placed, faults };
}

type Say = (field: string | undefined, message: CorrectionFault['message']) => void;

/** The one thing that a correction says; the fields beside it must be those that it can use. */
function verbOf(entry: CorrectionEntry, say: Say): Verb | undefined {
  const found = verbs.filter((verb) => entry[verb] !== undefined);
  const [verb] = found;
  if (verb === undefined) say(undefined, messages.noVerb(verbs));
  else if (found.length > 1) say(found[1], messages.manyVerbs(found));
  else {
    if (verb === 'read' && entry.words === undefined) say('read', messages.needs('read', 'words'));
    for (const field of ['to', 'words', 'of'] as const)
      if (entry[field] !== undefined && !uses[verb].includes(field)) say(field, messages.notWith(field, verb));
    if (entry.to !== undefined && entry.words !== undefined) say('words', messages.notWith('words', 'to'));
    if (entry.article === 'begins')
      for (const field of ['to', 'of'] as const)
        if (entry[field] !== undefined) say(field, messages.notWith(field, 'article: begins'));
    if (entry.set?.date !== undefined && entry.why === undefined) say('set', messages.needs('set.date', 'why'));
  }
  return found.length === 1 ? verb : undefined;
}

/** The fields of place that each verb can use beside `at`. */
const uses: Record<Verb, readonly string[]> = {
  read: ['words'],
  article: ['to', 'words', 'of'],
  role: ['to', 'words', 'of'],
  paragraph: ['words'],
  set: [],
};

type LinesByHash = ReadonlyMap<string, readonly number[]>;

/** The lines with text, by their hashes; made only for an anchor that does not fit. */
function linesByHash(lines: readonly string[]): LinesByHash {
  const byHash = new Map<string, number[]>();
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const hash = hashOf(lineAnchor(index + 1, text));
    const same = byHash.get(hash);
    if (same === undefined) byHash.set(hash, [index + 1]);
    else same.push(index + 1);
  });
  return byHash;
}

const hashOf = (anchor: string) => anchor.split(':')[1] ?? '';

function findLine(
  anchor: string,
  lines: readonly string[],
  byHash: () => LinesByHash,
): number | CorrectionFault['message'] {
  const line = Number(anchor.split(':')[0]);
  const text = lines[line - 1];
  const now = lineAnchor(line, text ?? '');
  if (now === anchor && text?.trim()) return line;
  const moved = findMoved(anchor, line, byHash());
  if (text === undefined) return messages.noSuchLine(line, lines.length, moved);
  return text.trim() === '' ? messages.blankLine(line, moved) : messages.otherText(anchor, text.trim(), now, moved);
}

/** The anchor of the nearest other line with the same hash: lines were put in or taken out above it. */
function findMoved(anchor: string, line: number, byHash: LinesByHash): string | undefined {
  const hash = hashOf(anchor);
  const [moved] = (byHash.get(hash) ?? []).toSorted((a, b) => Math.abs(a - line) - Math.abs(b - line));
  return moved === undefined ? undefined : `${moved}:${hash}`;
}

/** Offsets in a line. */
interface Stretch {
  start: number;
  end: number;
}

/** Offsets of `words` in the line; without words, where its text starts and ends. */
function findWords({ words }: CorrectionEntry, line: string, say: Say): Stretch {
  if (words === undefined) return { start: 0, end: line.length };
  const times = countOf(line, words);
  const start = line.indexOf(words);
  if (times === 0) say('words', messages.noWords(words, line.trim()));
  if (times > 1) say('words', messages.wordsTwice(words, times));
  return { start, end: start + words.length };
}

/**
 * Words that should not stand on the line, with a character beside them that stays: what is left out has no place of its own in the text.
 * Nothing stays where they are all of the line.
 */
function leaveOut(line: string, { start, end }: Stretch): Stretch & { words: string; read: string } {
  const after = /^\S/u.exec(line.slice(end))?.[0] ?? '';
  const read = after || (/\S$/u.exec(line.slice(0, start))?.[0] ?? '');
  const from = after === '' ? start - read.length : start;
  const to = end + after.length;
  return { start: from, end: to, words: line.slice(from, to), read };
}

/** How often `words` stands in the line, overlapping places too. */
function countOf(line: string, words: string): number {
  let count = 0;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) count += 1;
  return count;
}
