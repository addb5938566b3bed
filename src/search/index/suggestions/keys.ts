import { characterReadings } from '../../../chinese/index.ts';
import { normalize } from '../../normalize.ts';
import { soundKey } from '../../sounds.ts';
import type { Suggestable } from '../../suggestions.ts';

/** A beginning of an entry as it may be typed, and whether it is that of a later part: of the given name. */
export interface Key {
  text: string;
  later: boolean;
}

/** Longer initials tell no more. */
const longestInitials = 8;
/** In longer names, later parts begin within so many characters. */
const nameStarts = 4;
/** So many characters of a title are its beginning. */
const titleStart = 8;

const readings = new Map<string, string>();

/** The usual reading of a character; a letter or digit is its own. */
function read(character: string): string {
  const known = readings.get(character) ?? characterReadings(character)[0] ?? character.toLowerCase();
  readings.set(character, known);
  return known;
}

/** `huang`, `wei`, `feng` → its sound and `hwf`. */
function spellings(syllables: readonly string[]): [sound: string, initials: string] {
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  return [soundKey(syllables.join('')), initials.slice(0, longestInitials)];
}

function nameKeys(syllables: readonly string[]): Key[] {
  const [sound, initials] = spellings(syllables);
  const begun = [sound, initials, (syllables[0] ?? '') + initials.slice(1)];
  const starts = [...syllables.keys()].slice(1, nameStarts);
  const later = starts.flatMap((at) => spellings(syllables.slice(at)).slice(0, at < syllables.length - 1 ? 2 : 1));
  return [...begun.map((text) => ({ text, later: false })), ...later.map((text) => ({ text, later: true }))];
}

/** The first word of a title; who types leaves the marks before it out. */
function titleKeys(title: string): Key[] {
  const word = /[\p{L}\p{N}]+/u.exec(title)?.[0] ?? '';
  return spellings([...word].slice(0, titleStart).map(read)).map((text) => ({ text, later: false }));
}

/** Every key of an entry, each once: the sound of it and its initials; of a name also from its later characters on, and `huangwf`. */
export function keysOf({ kind, Hans, pinyin = '', normal = normalize(Hans, new Map()) }: Suggestable): Key[] {
  const keys = kind === 'title' ? titleKeys(normal) : nameKeys(pinyin.split(' '));
  return [...new Map(keys.toReversed().map((key) => [key.text, key])).values()].filter(({ text }) => text !== '');
}
