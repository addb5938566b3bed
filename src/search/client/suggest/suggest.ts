import type { Script } from '../../manifest.ts';
import { normalize } from '../../normalize.ts';
import type { Data } from '../data.ts';
import { suggestablesFor } from './lists.ts';
import { readLetters } from './match.ts';
import { findSuggestions, type Suggestion } from './pick.ts';

/** Nothing longer is a name or the beginning of a title. */
const longest = 100;

/** The keys under which something typed may stand: `黄weifeng` below `黄w`, for pinyin after a character is kept by its first letters. */
function keysFor(typed: string, letters: string | undefined): string[] {
  const begun = typed.replace(/^[^\p{L}\p{N}]+/u, '');
  if (letters === undefined) return [begun];
  const mixed = /^\p{Script=Han}[a-z]/u.exec(letters)?.[0];
  return mixed === undefined ? [letters] : [letters, mixed];
}

/**
 * People, places and titles that the reader may be typing: by characters in either script, by pinyin, by its first letters, or mixed.
 * @throws SearchError when a file of the index cannot be read
 */
export async function findSuggested(data: Data, typed: string, script: Script): Promise<Suggestion[]> {
  const text = typed.slice(0, longest);
  const normal = normalize(text, await data.queryFold(text));
  if (normal === '') return [];
  const letters = readLetters(normal);
  const [entries, readings] = await Promise.all([
    suggestablesFor(data, keysFor(normal, letters)),
    letters === undefined ? new Map<string, string[]>() : data.readings(),
  ]);
  return findSuggestions(entries, normal, script, readings);
}
