import { type Cbor, decodeCbor } from '../cbor.ts';
import type { Load } from './load.ts';

/**
 * Reads the index that Pagefind 1.5.2 writes. Pagefind's own script cuts the query by the page's language, loads 150 KB before the first
 * answer, reports one hit an article and takes a chunk that failed to load for an empty one; so the chunks are read here instead.
 * A chunk is `[[word, [[row difference, [position differences], …], …], …], …]`; a negative position is a weight, which stays the same here.
 */
export interface IndexReader {
  /** Rows and positions of every word that starts with `prefix`; of the word alone when `whole`. */
  read(prefix: string, whole: boolean): Promise<Postings[]>;
}
export type Postings = Map<number, number[]>;
type Chunk = Map<string, Cbor>;
/** First and last word of a chunk, each cut to the letters that tell it from the words of the chunks beside it. */
interface ChunkRange {
  from: string;
  to: string;
  name: string;
}

const signature = 'pagefind_dcd';

function readPagefind(bytes: Uint8Array): Cbor {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, signature.length));
  if (head !== signature) throw new TypeError('Not a file of Pagefind');
  return decodeCbor(bytes.subarray(signature.length));
}

const list = (value: Cbor | undefined): Cbor[] => {
  if (!Array.isArray(value)) throw new TypeError('Expected a list');
  return value;
};

function readRanges(bytes: Uint8Array): ChunkRange[] {
  return list(list(readPagefind(bytes))[2]).map((chunk) => {
    const [from, to, name] = list(chunk);
    if (typeof from !== 'string' || typeof to !== 'string' || typeof name !== 'string') throw new TypeError('No range');
    return { from, to, name };
  });
}

function readChunk(bytes: Uint8Array): Chunk {
  const words = list(list(readPagefind(bytes))[0]);
  return new Map(words.map((word) => [String(list(word)[0]), list(word)[1] ?? []]));
}

function readPositions(differences: readonly Cbor[]): number[] {
  const positions: number[] = [];
  let position = 0;
  for (const difference of differences) {
    if (typeof difference !== 'number' || difference < 0) continue;
    position += difference;
    positions.push(position);
  }
  return positions;
}

function readPostings(pages: Cbor): Postings {
  const postings: Postings = new Map();
  let row = 0;
  for (const page of list(pages)) {
    const [difference, positions] = list(page);
    row += Number(difference);
    postings.set(row, readPositions(list(positions)));
  }
  return postings;
}

/** Opens the index in a folder: reads which chunk holds which words. */
export async function openIndex(load: Load, folder: string): Promise<IndexReader> {
  const ranges = await load(`${folder}meta.bin`, readRanges);
  const past = (prefix: string) => `${prefix}\uffff`;
  return {
    async read(prefix, whole) {
      const end = whole ? prefix : past(prefix);
      const needed = ranges.filter(({ from, to }) => from <= end && (to >= prefix || prefix.startsWith(to)));
      const chunks = await Promise.all(needed.map(({ name }) => load(`${folder}index/${name}.pf_index`, readChunk)));
      return chunks.flatMap((chunk) => {
        if (whole) return chunk.has(prefix) ? [readPostings(chunk.get(prefix) ?? [])] : [];
        return [...chunk].filter(([word]) => word.startsWith(prefix)).map(([, pages]) => readPostings(pages));
      });
    },
  };
}
