import type { Script } from '../../manifest.ts';
import { normalize } from '../../normalize.ts';
import { parseQuery } from '../../query.ts';
import type { Data } from '../data.ts';
import { soundKeys } from './keys.ts';
import { suggestablesFor } from './lists.ts';
import { normalOf } from './match.ts';
import { shownIn } from './pick.ts';
import { findSoundAlikes, longestTerm, type SoundAlike } from './sound-alikes.ts';

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

/**
 * The query with a name in the place of one that sounds like it: 李晓鸣 调研 → 李小明 调研. Nearest first; whether anything is found is not asked.
 * @throws SearchError when a file of the index cannot be read
 */
export async function soundAlikeQueries(data: Data, query: string, script: Script): Promise<string[]> {
  const text = query.trim().slice(0, longest);
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
    .map(({ term, alike }) => text.replace(term, () => replaceIn(term, alike, script)));
  return [...new Set(spellings)].filter((spelling) => spelling !== text);
}
