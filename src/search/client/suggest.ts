import type { NameEntry, Readings, Script, Suggestable } from '../manifest.ts';
import { type Fold, normalize } from '../normalize.ts';

/** Something the reader may be typing. */
export interface Suggestion {
  kind: 'person' | 'place' | 'title';
  /** As shown in the reader's script. */
  text: string;
}

/** So many suggestions at a time, and so many of them titles at least when there are any. */
const most = 8;
const titlesKept = 3;

const noFold: Fold = new Map();

/** True when the letters can be taken from the syllables in order, each giving its first letter or more: `hwf`, `huangwf`, `huangweifeng`. */
export function matchesSyllables(letters: string, syllables: readonly (readonly string[])[], first = 0): boolean {
  let reached = new Set([0]);
  for (const readings of syllables.slice(first)) {
    const next = new Set<number>();
    for (const at of reached)
      for (const syllable of readings) for (const end of endsAfter(letters, at, syllable)) next.add(end);
    if (next.has(letters.length)) return true;
    if (next.size === 0) return false;
    reached = next;
  }
  return false;
}

/** Where the letters go on after the first letter, or more, of a syllable. */
function endsAfter(letters: string, at: number, syllable: string): number[] {
  let length = 0;
  while (length < syllable.length && letters[at + length] === syllable[length]) length += 1;
  return Array.from({ length }, (_, index) => at + index + 1);
}

/** `Huang Wei-feng` → `huangweifeng`, `lyu` → `lv`; undefined for what is no pinyin. */
export function readLetters(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’-]/g, '');
  return /^[a-zü]{1,60}$/.test(letters) ? letters.replace(/ü/g, 'v').replace(/([ln])yu/g, '$1v') : undefined;
}

/** Characters with their readings. */
export function invertReadings(readings: Readings): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const character of characters) inverted.set(character, [...(inverted.get(character) ?? []), syllable]);
  }
  return inverted;
}

const startsAnywhere = (letters: string, syllables: readonly (readonly string[])[]) =>
  syllables.some((_, first) => matchesSyllables(letters, syllables, first));

/** How well an entry fits what was typed, 0 best; undefined when it does not. */
type Fit<T> = (entry: T) => number | undefined;

function pick<T>(entries: readonly T[], fit: Fit<T>, count: number): T[] {
  const found = entries.flatMap((entry) => {
    const quality = fit(entry);
    return quality === undefined ? [] : [{ entry, quality }];
  });
  return found
    .sort((a, b) => a.quality - b.quality)
    .slice(0, count)
    .map(({ entry }) => entry);
}

const fitCharacters =
  (typed: string) =>
  ({ Hans }: { Hans: string }): number | undefined => {
    const at = normalize(Hans, noFold).indexOf(typed);
    return at === -1 ? undefined : Math.min(at, 1);
  };

const fitName =
  (letters: string): Fit<NameEntry> =>
  ({ pinyin }) => {
    const syllables = pinyin.split(' ').map((syllable) => [syllable]);
    if (matchesSyllables(letters, syllables)) return 0;
    return startsAnywhere(letters, syllables) ? 1 : undefined;
  };

/**
 * Names and titles that fit what was typed: by characters in either script, by pinyin, by the first letters of the pinyin.
 * @param typed normal form of what was typed
 * @param readings needed for letters only, to read titles
 */
export function findSuggestions(
  { names, titles }: Suggestable,
  typed: string,
  script: Script,
  readings: ReadonlyMap<string, readonly string[]>,
): Suggestion[] {
  const letters = readLetters(typed);
  const byCharacters = fitCharacters(typed);
  const byLetters = letters === undefined ? undefined : fitName(letters);
  const fitTitle = (entry: { Hans: string }) => {
    const quality = byCharacters(entry);
    if (quality !== undefined || letters === undefined || letters.length < 2) return quality;
    const syllables = [...entry.Hans].map((character) => readings.get(character) ?? []);
    return startsAnywhere(letters, syllables) ? 2 : undefined;
  };
  const shownTitles = pick(titles, fitTitle, most);
  const room = most - Math.min(titlesKept, shownTitles.length);
  const shownNames = pick(names, (entry) => byCharacters(entry) ?? byLetters?.(entry), room);
  const show = (kind: Suggestion['kind'], entry: { Hans: string; Hant?: string }): Suggestion => ({
    kind,
    text: script === 'Hant' ? (entry.Hant ?? entry.Hans) : entry.Hans,
  });
  return [
    ...shownNames.map((entry) => show(entry.kind, entry)),
    ...shownTitles.slice(0, most - shownNames.length).map((entry) => show('title', entry)),
  ];
}

/** A name that sounds like a part of a term and is written otherwise. */
export interface Homophone {
  name: NameEntry;
  /** Where it sounds so, in characters. */
  at: number;
}

/** The names that sound like a part of a term, toneless, and do not stand in it: 李小明 for 李晓鸣. */
export function findHomophones(
  names: readonly NameEntry[],
  term: string,
  readings: ReadonlyMap<string, readonly string[]>,
): Homophone[] {
  const heard = [...term].map((character) => readings.get(character) ?? []);
  return names.flatMap((name) => {
    const syllables = name.pinyin.split(' ');
    if (syllables.length < 2 || term.includes(name.Hans)) return [];
    const at = heard.findIndex((_, first) =>
      syllables.every((syllable, index) => heard[first + index]?.includes(syllable)),
    );
    return at === -1 ? [] : [{ name, at }];
  });
}
