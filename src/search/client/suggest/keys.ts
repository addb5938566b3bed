import { soundKey, southernSound } from '../../sounds.ts';
import type { ReadingsOf } from './match.ts';

/** So many ways to read a text are looked up. */
const mostWays = 6;

/** Every way to read characters in turn, up to a number; what has no reading stands for itself. */
function waysToRead(characters: readonly string[], readings: ReadingsOf, most: number): string[] {
  return characters.reduce<string[]>(
    (begun, character) =>
      begun.flatMap((start) => (readings.get(character) ?? [character]).map((way) => start + way)).slice(0, most),
    [''],
  );
}

/** So many characters of what is typed tell which file to read. */
const longestTyped = 8;

/**
 * Keys under which what is typed may stand: by the sound of its first word, and, where it holds letters, as initials.
 * @param typed normal form of what was typed
 * @param letters what was typed as pinyin, where it can be that
 */
export function typedKeys(typed: string, letters: string | undefined, readings: ReadingsOf): string[] {
  const word = /[\p{L}\p{N}]+/u.exec(letters ?? typed)?.[0] ?? '';
  const ways = waysToRead([...word].slice(0, letters === undefined ? longestTyped : 60), readings, mostWays);
  return [...ways.map(soundKey), ...(letters === undefined ? [] : ways)];
}

/** Names are so long, in characters, the most frequent first. */
const nameLengths = [3, 2, 4, 5, 6, 7, 8];
/** So many keys of a term are looked up. */
const mostKeys = 40;

/** The readings with one syllable said as in the south. */
function inTheSouth(syllables: readonly string[]): string[] {
  return syllables.flatMap((syllable, at) => {
    const heard = southernSound(syllable);
    return heard === undefined ? [] : [syllables.with(at, heard).join('')];
  });
}

/** Keys by sound of the names that may stand in a term, and of the titles that may begin with it. */
export function soundKeys(term: readonly string[], readings: ReadingsOf): string[] {
  const pieces = nameLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, term.length - length + 1) }, (_, at) => term.slice(at, at + length)),
  );
  const words = [term.slice(0, longestTyped), ...pieces];
  const usual = words.flatMap((word) => waysToRead(word, readings, mostWays));
  const south = words.flatMap((word) => inTheSouth(word.map((character) => readings.get(character)?.[0] ?? character)));
  return [...new Set([...usual, ...south].map(soundKey))].slice(0, mostKeys);
}
