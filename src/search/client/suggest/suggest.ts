import type { Script } from '../../manifest.ts';
import { normalize } from '../../normalize.ts';
import type { Data } from '../data.ts';
import { typedKeys } from './keys.ts';
import { suggestablesFor } from './lists.ts';
import { readLetters } from './match.ts';
import { findSuggestions, type Suggestion } from './pick.ts';

/** Nothing longer is a name or the beginning of a title. */
const longest = 100;

/** What fits a text as a whole. */
async function suggestWhole(data: Data, text: string, script: Script): Promise<Suggestion[]> {
  const normal = normalize(text, await data.queryFold(text));
  if (!/[\p{L}\p{N}]/u.test(normal)) return [];
  const letters = readLetters(normal);
  // In one file everything is compared with the characters; in many, the sound tells where to look.
  const needsReadings = letters !== undefined || data.manifest.suggestions > 1;
  const readings = needsReadings ? await data.readings() : new Map<string, string[]>();
  const entries = await suggestablesFor(data, typedKeys(normal, letters, readings));
  return findSuggestions(entries, normal, script, readings);
}

/**
 * People, places and titles that the reader may be typing: by characters in either script, by pinyin, by its first letters, or mixed. Where
 * nothing fits the whole, what fits its last word, behind the words before.
 * @throws SearchError when a file of the index cannot be read
 */
export async function findSuggested(data: Data, typed: string, script: Script): Promise<Suggestion[]> {
  const text = typed.slice(0, longest);
  const whole = await suggestWhole(data, text, script);
  const [, before, last] = /^(.*\S\s+)(\S+)$/su.exec(text) ?? [];
  if (whole.length > 0 || before === undefined || last === undefined) return whole;
  const suggested = await suggestWhole(data, last, script);
  return suggested.map((suggestion) => ({ ...suggestion, text: before + suggestion.text }));
}
