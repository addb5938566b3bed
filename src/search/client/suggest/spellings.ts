import type { Script } from '../../manifest.ts';
import { normalize } from '../../normalize.ts';
import { parseQuery } from '../../query.ts';
import type { Data } from '../data.ts';
import { soundKeys } from './keys.ts';
import { suggestablesFor } from './lists.ts';
import { normalOf, readLetters } from './match.ts';
import { shownIn } from './pick.ts';
import { findSoundAlikes, longestTerm, type SoundAlike } from './sound-alikes.ts';
import { findSuggested } from './suggest.ts';

/** So many words of a query are listened to. */
const mostTerms = 5;
/** Nothing longer is a name typed wrongly. */
const longest = 100;

/** The characters of the entry that sound like the term's, as shown; the normal ones where the two differ in length. */
function shownPiece({ entry, from, length }: SoundAlike, script: Script): string {
  const shown = [...shownIn(entry, script)];
  const normal = [...normalOf(entry)];
  return (shown.length === normal.length ? shown : normal).slice(from, from + length).join('');
}

function replaceIn(term: string, alike: SoundAlike, script: Script): string {
  const characters = [...term];
  characters.splice(alike.at, alike.length, shownPiece(alike, script));
  return characters.join('');
}

/** Another spelling of one term of a query. */
export interface Spelling {
  /** The whole query with it. */
  query: string;
  /** The term alone. */
  term: string;
}

/**
 * The query with a name in the place of one that sounds like it: 李晓鸣 调研 → 李小明 调研; of a query in letters, the names and titles that are
 * read so. Nearest first; whether anything is found is not asked.
 * @throws SearchError when a file of the index cannot be read
 */
export async function otherSpellings(data: Data, query: string, script: Script): Promise<Spelling[]> {
  const text = query.trim().slice(0, longest);
  if (readLetters(text) !== undefined) {
    const suggested = await findSuggested(data, text, script);
    return suggested.map((suggestion) => ({ query: suggestion.text, term: suggestion.text }));
  }
  const [readings, fold] = await Promise.all([data.readings(), data.queryFold(text)]);
  const terms = parseQuery(text).all.flat().slice(0, mostTerms);
  const found = await Promise.all(
    terms.map(async (term) => {
      const normal = normalize(term, fold);
      // Places are counted in characters of the term; where the normal form is of another length they would be wrong.
      if ([...normal].length !== [...term].length) return [];
      const entries = await suggestablesFor(data, soundKeys([...normal].slice(0, longestTerm), readings));
      return findSoundAlikes(entries, normal, readings).map((alike) => ({ term, alike }));
    }),
  );
  const spellings = found
    .flat()
    .toSorted((a, b) => a.alike.distance - b.alike.distance)
    .map(({ term, alike }): Spelling => {
      const written = replaceIn(term, alike, script);
      return { query: text.replace(term, () => written), term: written };
    });
  return [...new Map(spellings.map((spelling) => [spelling.query, spelling])).values()].filter(
    (spelling) => spelling.query !== text,
  );
}
