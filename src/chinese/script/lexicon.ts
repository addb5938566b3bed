import { type Counter, counters } from './counters.ts';
import { type Dictionary, dictionariesTo, isCharacter } from './dictionaries.ts';
import { foldTable } from './fold.ts';
import { ownWords } from './own-words.ts';
import type { Script } from './script.ts';
import { WordIndex } from './word-index.ts';

/** All that writing in one script needs. Every form has the UTF-16 length of what it stands for. */
export interface Lexicon {
  /** The plain form of single characters. */
  characters: Dictionary;
  /** All words. */
  words: WordIndex;
  /** The words that are not written character by character: where none of them stands, the others need no look either. */
  telling: WordIndex;
  /** Words that count wherever they stand. */
  certain: ReadonlySet<string>;
  counter: Counter | undefined;
}

const lexicons = new Map<Script, Lexicon>();

/** The lexicon of a script, made from OpenCC's dictionaries and our own words on first use (about 0.1 s). */
export function lexiconTo(script: Script): Lexicon {
  const known = lexicons.get(script);
  if (known) return known;
  const made = makeLexicon(script);
  lexicons.set(script, made);
  return made;
}

/** The form of a single character standing alone. */
export function plainForm(character: string, script: Script): string {
  return lexiconTo(script).characters.get(character) ?? character;
}

/**
 * Puts OpenCC's two steps together into one table. To traditional, the first step chooses the character and the second its form in Taiwan;
 * to simplified, the first finds the standard form and the second simplifies it.
 */
function makeLexicon(script: Script): Lexicon {
  const { first, second } = dictionariesTo(script);
  const characters = makeCharacters(first, second);
  const words = new Map<string, string>();
  const add = (word: string, form: string) => {
    if (!isCharacter(word)) words.set(word, keep[script](word, form, characters));
  };
  const secondOf = (text: string) => second.get(text) ?? byCharacter(text, second);
  for (const [word, form] of second) add(word, script === 'Hans' ? form : byCharacter(word, characters));
  for (const [word, form] of first) if (script === 'Hant' || !words.has(word)) add(word, secondOf(form));
  for (const [word, form] of ownWords[script]) words.set(word, form);
  const telling = new Map([...words].filter(([word, form]) => byCharacter(word, characters) !== form));
  const certain = new Set(ownWords[script].map(([word]) => word));
  return {
    characters,
    words: new WordIndex(words),
    telling: new WordIndex(telling),
    certain,
    counter: counters[script],
  };
}

function makeCharacters(first: Dictionary, second: Dictionary): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [from, to] of [...second, ...first]) {
    const form = second.get(to) ?? to;
    if (isCharacter(from)) characters.set(from, isSameCharacter(from, form) ? form : from);
  }
  return characters;
}

const byCharacter = (text: string, characters: Dictionary) =>
  [...text].map((character) => characters.get(character) ?? character).join('');

/**
 * To traditional, a word may only write other forms of its own characters; OpenCC now and then exchanges them (坐标 → 座標, 想象 → 想像), and
 * there the plain form stands, so that text and conversion always fold alike. To simplified, another character is allowed (計畫 → 计划,
 * 沈重 → 沉重). A form of another length never is.
 */
const keep: Record<Script, (word: string, form: string, characters: Dictionary) => string> = {
  Hans: (word, form) => (word.length === form.length ? form : word),
  Hant(word, form, characters) {
    const forms = [...form];
    const kept = [...word].map((character, index) => {
      const other = forms[index] ?? character;
      return isSameCharacter(character, other) ? other : (characters.get(character) ?? character);
    });
    return kept.join('');
  },
};

/** Two forms of one character, of one length in UTF-16. */
function isSameCharacter(one: string, other: string): boolean {
  const folds = foldTable();
  return one === other || (one.length === other.length && (folds.get(one) ?? one) === (folds.get(other) ?? other));
}
