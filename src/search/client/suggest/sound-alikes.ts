import { soundDistance } from '../../sounds.ts';
import type { Suggestable } from '../../suggestions.ts';
import { normalOf, type ReadingsOf, syllablesOf } from './match.ts';

/** A name, or a piece of a title, that sounds like a part of a term and is written otherwise. */
export interface SoundAlike {
  entry: Suggestable;
  /** Where in the term it sounds so, and for how long, in characters. */
  at: number;
  length: number;
  /** Where the piece begins in the entry's normal form, in characters: 0 for a name. */
  from: number;
  /** How far the sounds are apart: 0 for the same. */
  distance: number;
}

/** Later characters of a term are not listened to. */
export const longestTerm = 20;

/** Sum of the distances of the syllables, each to the nearest reading; undefined when one is heard as another. */
function distanceBetween(
  heard: readonly (readonly string[])[],
  spoken: readonly (readonly string[])[],
): number | undefined {
  let sum = 0;
  for (const [index, readings] of heard.entries()) {
    const others = spoken[index] ?? [];
    const distances = readings.flatMap((reading) => others.flatMap((other) => soundDistance(reading, other) ?? []));
    if (distances.length === 0) return undefined;
    sum += Math.min(...distances);
  }
  return sum;
}

/** Where the name sounds nearest to a part of the term. */
function nameAlike(entry: Suggestable, term: string, heard: readonly (readonly string[])[]): SoundAlike[] {
  const spoken = (entry.pinyin ?? '').split(' ').map((syllable) => [syllable]);
  const { length } = spoken;
  if (length < 2 || term.includes(normalOf(entry))) return [];
  return [...heard.keys()].slice(0, Math.max(0, heard.length - length + 1)).flatMap((at) => {
    const distance = distanceBetween(heard.slice(at, at + length), spoken);
    return distance === undefined ? [] : [{ entry, at, length, from: 0, distance }];
  });
}

/** Where a piece of the title sounds like the whole term. */
function titleAlike(
  entry: Suggestable,
  term: string,
  heard: readonly (readonly string[])[],
  readings: ReadingsOf,
): SoundAlike[] {
  const { length } = heard;
  if (length < 2 || normalOf(entry).includes(term)) return [];
  const spoken = syllablesOf(entry, readings);
  const starts = [...spoken.keys()].slice(0, Math.max(0, spoken.length - length + 1));
  const alike = starts.flatMap((from) => {
    const distance = distanceBetween(heard, spoken.slice(from, from + length));
    return distance === undefined ? [] : [{ entry, at: 0, length, from, distance }];
  });
  return alike.toSorted((a, b) => a.distance - b.distance).slice(0, 1);
}

/** Names that sound like a part of a term, and pieces of titles that sound like the whole, nearest first, longer before shorter. */
export function findSoundAlikes(entries: readonly Suggestable[], term: string, readings: ReadingsOf): SoundAlike[] {
  const heard = [...term].slice(0, longestTerm).map((character) => readings.get(character) ?? []);
  const found = entries.flatMap((entry) =>
    entry.kind === 'title' ? titleAlike(entry, term, heard, readings) : nameAlike(entry, term, heard),
  );
  return found.sort(
    (a, b) =>
      a.distance - b.distance ||
      b.length - a.length ||
      Number(a.entry.kind === 'title') - Number(b.entry.kind === 'title'),
  );
}
