import { isIn, makeFilter } from '../../grams/filter.ts';
import { bucketOf, type GramIndex, lineEnd, longestGram, splitAbove } from '../../grams/format.ts';
import { type BucketStore, createBucketStore } from './buckets.ts';
import { createGramEncoder } from './encode.ts';
import { headBytes, toEntry } from './entry.ts';
import { createGramSorter, type GramSorter, type Places } from './sort.ts';
import type { GramText } from './text.ts';

/** Bytes a file of grams has, about: a query reads one or two. */
const bucketBytes = 8000;
/** Bytes of the index for each unit of the text, about. */
const bytesPerUnit = 4;

export interface BuiltGrams {
  index: GramIndex;
  /** The files in order, each packed; may be read once. */
  files: () => Generator<Uint8Array>;
  /** Removes what is on disk. */
  close: () => Promise<void>;
}

/** The grams a gram is parted into, each with its places. */
function* longerGrams(sorter: GramSorter, gram: string, places: Places): Generator<[gram: string, places: Places]> {
  for (const next of sorter.follow(places, gram.length)) {
    if (next.unit !== lineEnd) yield [gram + String.fromCharCode(next.unit), next];
  }
}

/** The grams in more places than `splitAbove`, in order. */
function frequentGrams(sorter: GramSorter): string[] {
  const found: string[] = [];
  function visit(gram: string, places: Places): void {
    if (places.to - places.from <= splitAbove || gram.length === longestGram) return;
    found.push(gram);
    for (const [longer, those] of longerGrams(sorter, gram, places)) visit(longer, those);
  }
  sorter.eachUnit((unit, places) => visit(String.fromCharCode(unit), places));
  return found;
}

/** Writes every gram of the text into the bucket of its name. */
function storeGrams(text: GramText, sorter: GramSorter, filter: Uint8Array, store: BucketStore, buckets: number): void {
  const encoder = createGramEncoder(text, sorter);
  let room = Buffer.alloc(1 << 16);
  function add(gram: string, kind: 'list' | 'tree', body: Uint8Array): void {
    if (body.length + headBytes > room.length) room = Buffer.alloc(body.length * 2);
    store.add(bucketOf(gram, buckets), toEntry(gram, kind, body, room));
  }

  function visit(gram: string, places: Places): void {
    if (gram.length === longestGram || !isIn(filter, gram)) {
      add(gram, 'tree', encoder.tree(places, gram.length));
      return;
    }
    add(gram, 'list', encoder.list(places));
    for (const [longer, those] of longerGrams(sorter, gram, places)) visit(longer, those);
  }
  sorter.eachUnit((unit, places) => visit(String.fromCharCode(unit), places));
}

/**
 * The index of a large archive, see `grams/format.ts`, made on disk: in memory, the text (two bytes a unit) and what is sorted at one
 * time.
 */
export async function buildGrams(text: GramText): Promise<BuiltGrams> {
  const bytes = text.length * bytesPerUnit;
  const buckets = Math.max(1, Math.ceil(bytes / bucketBytes));
  const store = await createBucketStore(buckets, bytes);
  try {
    const sorter = createGramSorter(text);
    const filter = makeFilter(frequentGrams(sorter));
    storeGrams(text, sorter, filter, store, buckets);
    const split = Buffer.from(filter).toString('base64');
    return { index: { buckets, split }, files: store.buckets, close: store.close };
  } catch (error) {
    await store.close();
    throw error;
  }
}
