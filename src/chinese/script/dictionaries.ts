import OpenCC from 'opencc-js';
import type { Script } from './script.ts';

/** Word or character → what it is written as. */
export type Dictionary = ReadonlyMap<string, string>;

/** The dictionaries of one direction, in the order OpenCC applies them; in each step the longest match counts. */
export interface Steps {
  first: Dictionary;
  second: Dictionary;
}

/**
 * The OpenCC configurations used, one a direction.
 *
 * `s2tw` and not `s2t`: OpenCC's own standard writes 喫 牀 羣 麪, forms that no reader uses. `s2tw` and not `s2twp`: `s2twp` exchanges
 * words (軟件 → 軟體); an archive keeps the words that were printed and only writes them in the other script.
 */
const configurations: Record<Script, string> = { Hant: 's2tw', Hans: 'tw2s' };

const read = new Map<Script, Steps>();

/** The dictionaries that lead to a script, read on first use. Throws when OpenCC does not hold them as expected. */
export function dictionariesTo(script: Script): Steps {
  const known = read.get(script);
  if (known) return known;
  const name = configurations[script];
  const chain = OpenCC.Locale.configs?.[name]?.conversionChain;
  const [first, second] = (chain ?? []).map(readGroup);
  if (!first?.size || !second?.size) {
    throw new Error(`Unexpected OpenCC configuration \`${name}\`, expected two steps of dictionaries`, {
      cause: chain,
    });
  }
  const steps = { first, second };
  read.set(script, steps);
  return steps;
}

/** Entries are printed `from to|from to|…`; of two for one word the first counts. */
function readGroup(group: readonly unknown[]): Dictionary {
  const dictionary = new Map<string, string>();
  for (const printed of group) {
    if (typeof printed !== 'string') continue;
    for (const entry of printed.split('|')) {
      const blank = entry.indexOf(' ');
      const from = entry.slice(0, blank);
      if (blank > 0 && !dictionary.has(from)) dictionary.set(from, entry.slice(blank + 1));
    }
  }
  return dictionary;
}

/** The entries for single characters. */
export function singleCharacters(dictionary: Dictionary): [string, string][] {
  return [...dictionary].filter(([from, to]) => isCharacter(from) && isCharacter(to));
}

export const isCharacter = (text: string) =>
  text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
