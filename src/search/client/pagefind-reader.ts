import { type Cbor, decodeCbor } from '../cbor.ts';
import { SearchError } from './errors.ts';
import { type Load, readJson } from './load.ts';

/**
 * Reads the index that Pagefind 1.5.2 writes. Pagefind's own script cuts the query by the page's language, loads 150 KB before the first
 * answer, reports one hit an article and takes a chunk that failed to load for an empty one; so the chunks are read here instead.
 * A chunk is `[[word, [[row difference, [position differences], …], …], …], …]`; a negative position is a weight, which stays the same
 * here.
 */
export interface IndexReader {
  /** Rows and positions of a word. */
  read(word: string): Promise<Postings>;
}
export type Postings = Map<number, number[]>;
type Chunk = Map<string, Cbor>;
/** First and last word of a chunk, each cut to the letters that tell it from the words of the chunks beside it. */
interface ChunkRange {
  from: string;
  to: string;
  file: string;
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

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length % 2 === 0 && value.every((word) => typeof word === 'string');

function readRanges(words: readonly string[], folder: string): ChunkRange[] {
  return Array.from({ length: words.length / 2 }, (_, number) => ({
    from: words[number * 2] ?? '',
    to: words[number * 2 + 1] ?? '',
    file: `${folder}words/${number}.bin`,
  }));
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

/** Opens the index in a folder: reads which chunk holds which words. Postings are unpacked once. */
export async function openIndex(load: Load, folder: string): Promise<IndexReader> {
  const ranges = readRanges(await load(`${folder}words.bin`, readJson(isWords)), folder);
  const unpacked = new WeakMap<object, Postings>();

  function postingsOf(file: string, pages: Cbor): Postings {
    try {
      const known = unpacked.get(list(pages)) ?? readPostings(pages);
      unpacked.set(list(pages), known);
      return known;
    } catch (cause) {
      throw new SearchError('damaged', file, cause);
    }
  }

  return {
    async read(word) {
      const needed = ranges.filter(({ from, to }) => from <= word && (to >= word || word.startsWith(to)));
      for (const { file } of needed) {
        const pages = (await load(file, readChunk)).get(word);
        if (pages !== undefined) return postingsOf(file, pages);
      }
      return new Map();
    },
  };
}
