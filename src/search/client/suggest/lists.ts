import { type Suggestable, type SuggestionFile, unpackSuggestable } from '../../suggestions.ts';
import type { Data } from '../data.ts';

/** The last of sorted keys that is not after a text; -1 before the first. */
function lastNotAfter(keys: readonly string[], text: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The entries in the list of a text: that of the longest key it begins with, unless the list was divided and no part fits. */
export function listOf({ entries, lists }: SuggestionFile, text: string): Suggestable[] {
  const at = lastNotAfter(
    lists.map(([key]) => key),
    text,
  );
  const [key, places] = lists[at] ?? [undefined, []];
  if (key === undefined || !text.startsWith(key)) return [];
  return places.flatMap((place) => {
    const entry = entries[place];
    return entry === undefined ? [] : [unpackSuggestable(entry)];
  });
}

/**
 * What may begin with one of the texts, best first: one file a text, none twice.
 * @throws SearchError when a file cannot be read
 */
export async function suggestablesFor(data: Data, texts: readonly string[]): Promise<Suggestable[]> {
  const { suggestions: count } = data.manifest;
  const starts = count === 1 ? [''] : await data.suggestionStarts();
  const wanted = [...new Set(texts)].map((text) => ({ text, file: Math.max(0, lastNotAfter(starts, text)) }));
  const lists = await Promise.all(wanted.map(async ({ text, file }) => listOf(await data.suggestions(file), text)));
  const found = lists.flat();
  return count === 1
    ? (lists[0] ?? [])
    : [...new Map(found.map((entry) => [`${entry.kind} ${entry.Hans}`, entry])).values()];
}
