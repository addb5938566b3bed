import { packSuggestable, type Suggestable, type SuggestionFile } from '../../suggestions.ts';
import { keysOf } from './keys.ts';

export interface Sizes {
  /** A list of more entries is divided by the next character of the key. */
  fullList: number;
  /** So many of the best stay in a list that was divided. */
  bestList: number;
  /** A file is full at about so many UTF-16 units. */
  file: number;
}

/** Measured at 100,000 articles: about 10 KB a file, packed. */
export const sizes: Sizes = { fullList: 100, bestList: 16, file: 12_000 };

/** An entry under one of its keys. */
interface Posting {
  key: string;
  entry: number;
  later: boolean;
}

interface List {
  key: string;
  entries: number[];
}

const byKey = (a: Posting, b: Posting) => (a.key === b.key ? a.entry - b.entry : a.key < b.key ? -1 : 1);

/**
 * Entries of postings, each once, best first: those that the key names in full, then those that begin with it, those of later parts
 * last.
 */
function rank(postings: readonly Posting[], depth: number): number[] {
  const classes: number[][] = [[], [], [], []];
  for (const { key, entry, later } of postings) classes[(key.length === depth ? 0 : 1) + (later ? 2 : 0)]?.push(entry);
  return [...new Set(classes.flatMap((entries) => entries.sort((a, b) => a - b)))];
}

/** The lists of postings that share the first `depth` units of their keys, in the order of the keys. */
function* divide(postings: readonly Posting[], depth: number, { fullList, bestList }: Sizes): Generator<List> {
  const key = postings[0]?.key.slice(0, depth) ?? '';
  const entries = rank(postings, depth);
  const longer = postings.filter((posting) => posting.key.length > depth);
  if (entries.length <= fullList || longer.length === 0) {
    yield { key, entries: entries.slice(0, fullList) };
    return;
  }
  yield { key, entries: entries.slice(0, bestList) };
  for (let first = 0; first < longer.length; ) {
    const unit = longer[first]?.key[depth];
    let end = first + 1;
    while (longer[end]?.key[depth] === unit && end < longer.length) end += 1;
    yield* divide(longer.slice(first, end), depth + 1, { fullList, bestList, file: 0 });
    first = end;
  }
}

/** Puts lists into files as they come; an entry stands once in a file. */
function* fillFiles(lists: Iterable<List>, entries: readonly Suggestable[], full: number): Generator<SuggestionFile> {
  let file: SuggestionFile = { entries: [], lists: [] };
  let places = new Map<number, number>();
  let size = 0;
  for (const list of lists) {
    for (const entry of list.entries) {
      const suggestable = entries[entry];
      if (suggestable === undefined || places.has(entry)) continue;
      places.set(entry, file.entries.length);
      const packed = packSuggestable(suggestable);
      file.entries.push(packed);
      size += packed.join().length + 8;
    }
    file.lists.push([list.key, list.entries.map((entry) => places.get(entry) ?? 0)]);
    size += list.key.length + 4 * list.entries.length;
    if (size < full) continue;
    yield file;
    file = { entries: [], lists: [] };
    places = new Map();
    size = 0;
  }
  if (file.lists.length > 0) yield file;
}

/** The entries, best first, by the beginnings that may be typed, in files; the key of its first list tells where a file begins. */
export function shardSuggestions(entries: readonly Suggestable[], by: Sizes = sizes): SuggestionFile[] {
  const postings = entries.flatMap((suggestable, entry) =>
    keysOf(suggestable).map(({ text, later }): Posting => ({ key: text, entry, later })),
  );
  return [...fillFiles(divide(postings.sort(byKey), 0, by), entries, by.file)];
}
