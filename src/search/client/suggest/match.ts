import { type Fold, normalize } from '../../normalize.ts';
import type { Suggestable } from '../../suggestions.ts';

const noFold: Fold = new Map();

/** Characters with their readings. */
export type ReadingsOf = ReadonlyMap<string, readonly string[]>;

/** In longer titles, later words are not tried by letters. */
const longestRead = 40;

/** The form of an entry that is compared. */
export const normalOf = ({ normal, Hans }: Suggestable): string => normal ?? normalize(Hans, noFold);

/** Where what is typed goes on after the first letter, or more, of a syllable. */
function endsAfter(typed: string, at: number, syllable: string): number[] {
  let length = 0;
  while (length < syllable.length && typed[at + length] === syllable[length]) length += 1;
  return Array.from({ length }, (_, index) => at + index + 1);
}

/**
 * True when the letters can be taken from the syllables in order, each giving its first letter or more: `hwf`, `huangwf`,
 * `huangweifeng`.
 */
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

/** `Huang Wei-feng` → `huangweifeng`, `lyu` → `lv`, `黄 wf` → `黄wf`; undefined for what has no letters or is no pinyin. */
export function readLetters(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’-]/g, '');
  if (!/^[a-zü\p{Script=Han}]{1,60}$/u.test(letters) || !/[a-zü]/.test(letters)) return undefined;
  return letters.replace(/ü/g, 'v').replace(/([ln])yu/g, '$1v');
}

/** What each character of an entry may be typed as: its syllables, or itself. */
export function syllablesOf(entry: Suggestable, readings: ReadingsOf): string[][] {
  const characters = [...normalOf(entry)];
  const names = entry.pinyin?.split(' ');
  return characters.map((character, index) => [
    character,
    ...(names === undefined ? (readings.get(character) ?? []) : [names[index] ?? '']),
  ]);
}

/**
 * How well an entry fits what was typed; undefined when it does not. 0: it is the whole; 1: it begins so; 2: a later part does; letters
 * that
 * stand for the words of a title come last.
 * @param letters what was typed as pinyin, where it can be that
 */
export function fit(
  entry: Suggestable,
  typed: string,
  letters: string | undefined,
  readings: ReadingsOf,
): number | undefined {
  const text = normalOf(entry);
  const at = text.indexOf(typed);
  if (at !== -1) return text === typed ? 0 : at === 0 ? 1 : 2;
  if (letters === undefined) return undefined;
  const isTitle = entry.kind === 'title';
  if (isTitle && letters.length < 2) return undefined;
  const syllables = syllablesOf(entry, readings).slice(0, longestRead);
  const first = syllables.findIndex((_, start) => matchesSyllables(letters, syllables, start));
  if (first === -1) return undefined;
  return isTitle ? 3 : first === 0 ? 1 : 2;
}
