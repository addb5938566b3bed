import type { Script } from '../../manifest.ts';
import type { Suggestable } from '../../suggestions.ts';
import { fit, type ReadingsOf, readLetters } from './match.ts';

/** Something the reader may be typing. */
export interface Suggestion {
  kind: Suggestable['kind'];
  /** As shown in the reader's script. */
  text: string;
}

/** So many suggestions at a time, and so many of them titles at least when there are any. */
const most = 8;
const titlesKept = 3;

/** As shown in a script. */
export const shownIn = ({ Hans, Hant = Hans }: Suggestable, script: Script): string =>
  script === 'Hant' ? Hant : Hans;

/**
 * Names and titles that fit what was typed: by characters in either script, by pinyin, by the first letters of the pinyin, or mixed.
 * @param entries best first
 * @param typed normal form of what was typed
 * @param readings needed for letters only, to read titles
 */
export function findSuggestions(
  entries: readonly Suggestable[],
  typed: string,
  script: Script,
  readings: ReadingsOf,
): Suggestion[] {
  const letters = readLetters(typed);
  const fitting = entries
    .flatMap((entry) => {
      const quality = fit(entry, typed, letters, readings);
      return quality === undefined ? [] : [{ kind: entry.kind, text: shownIn(entry, script), quality }];
    })
    .sort((a, b) => a.quality - b.quality);
  const titles = fitting.filter(({ kind }) => kind === 'title').slice(0, most);
  const names = fitting.filter(({ kind }) => kind !== 'title').slice(0, most - Math.min(titlesKept, titles.length));
  return [...names, ...titles.slice(0, most - names.length)].map(({ kind, text }) => ({ kind, text }));
}
