import { characterReadings } from '../../../chinese/index.ts';
import { normalize } from '../../normalize.ts';
import { foldSound } from '../../sounds.ts';
import { type Suggestable, soundMark, titleSyllables } from '../../suggestions.ts';

/** A beginning of an entry as it may be typed, and whether it is that of a later part: of the given name, of a later word. */
export interface Key {
  text: string;
  later: boolean;
}

/** Longer keys tell no more: UTF-16 units of characters, and of letters. */
const longestCharacters = 8;
const longestLetters = 16;

/** In longer names, later parts begin within so many characters. */
const nameStarts = 4;
/** So many words of a title can be its typed beginning. */
const titleStarts = 4;

const readings = new Map<string, string>();

/** The usual reading of a character; a letter or digit is its own. */
function read(character: string): string {
  const known = readings.get(character) ?? characterReadings(character)[0] ?? character.toLowerCase();
  readings.set(character, known);
  return known;
}

/** `huang`, `wei`, `feng` → `huangweifeng`, `hwf`, `huangwf`. */
function spellings(syllables: readonly string[]): string[] {
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  return [syllables.join(''), initials, (syllables[0] ?? '') + initials.slice(1)].map((text) =>
    text.slice(0, longestLetters),
  );
}

function nameKeys(name: string, syllables: readonly string[]): Key[] {
  const characters = [...name];
  const starts = [...characters.keys()].slice(0, nameStarts);
  const sound = { text: soundMark + syllables.map(foldSound).join(''), later: false };
  const begun = starts.flatMap((at) => {
    const rest = characters.slice(at);
    const read = syllables.slice(at);
    const mixed = (rest[0] ?? '') + (spellings(read)[1] ?? '').slice(1);
    const letters = read.length > 1 || at === 0 ? [...spellings(read), mixed] : [];
    return [rest.join('').slice(0, longestCharacters), ...letters].map((text) => ({ text, later: at > 0 }));
  });
  return syllables.length > 1 ? [...begun, sound] : begun;
}

function titleKeys(title: string): Key[] {
  const words = [...title.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, titleStarts);
  return words.flatMap(({ index }, number) => {
    const rest = normalize(title.slice(index), new Map());
    // Who types letters leaves the marks between words out.
    const word = /^[\p{L}\p{N}]*/u.exec(rest)?.[0] ?? '';
    const syllables = [...word].slice(0, longestCharacters).map(read);
    const [, initials = ''] = spellings(syllables);
    const [full = ''] = spellings(syllables.slice(0, titleSyllables));
    const sound = soundMark + syllables.slice(0, titleSyllables).map(foldSound).join('');
    return [rest.slice(0, longestCharacters), full, initials, sound].map((text) => ({ text, later: number > 0 }));
  });
}

/** Every key of an entry, each once. */
export function keysOf({ kind, Hans, pinyin = '', normal = normalize(Hans, new Map()) }: Suggestable): Key[] {
  const keys = kind === 'title' ? titleKeys(normal) : nameKeys(normal, pinyin.split(' '));
  return [...new Map(keys.toReversed().map((key) => [key.text, key])).values()].filter(({ text }) => text !== '');
}
