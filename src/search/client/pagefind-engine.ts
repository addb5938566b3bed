import { impactAt } from '../impact.ts';
import { lineTokens } from '../tokens.ts';
import type { Engine, Hits } from './engine.ts';
import type { IndexReader, Postings } from './pagefind-reader.ts';
import { findInLines } from './scan-engine.ts';

/** Words looked up at one time; two units each. */
const wordsAtOnce = 4;

/** So many candidates or fewer are read in full instead of looking up the rest of a long term: they would be shown anyway. */
const fewRows = 20;

/** The hits so far that have a word at `offset` from their start. */
function follow(hits: Postings | undefined, postings: Postings, offset: number): Postings {
  const kept: Postings = new Map();
  for (const [row, positions] of hits ?? postings) {
    const starts =
      hits === undefined
        ? positions.map((position) => position - offset).filter((start) => start >= 0)
        : keepBoth(positions, postings.get(row) ?? [], offset);
    if (starts.length > 0) kept.set(row, starts);
  }
  return kept;
}

function keepBoth(starts: readonly number[], positions: readonly number[], offset: number): number[] {
  const there = new Set(positions);
  return starts.filter((start) => there.has(start + offset));
}

/** Offsets of the words that cover a term of n units: every second one, and the last. */
function coveringOffsets(words: number): number[] {
  const offsets = Array.from({ length: Math.ceil(words / 2) }, (_, index) => index * 2);
  return words % 2 === 0 ? [...offsets, words - 1] : offsets;
}

/**
 * Finds terms in Pagefind's index of overlapping words. Words need not overlap to prove a term: `区委书记` is `区委` and, two positions
 * on, `书记`. The end of a long term is proved in the text itself as soon as few articles are left.
 * @param readUnit finds a single character
 * @param readLines normalised lines of an article
 */
export function createPagefindEngine(
  index: IndexReader,
  readUnit: (character: string) => Promise<Hits>,
  readLines: (row: number) => Promise<string[]>,
): Engine {
  async function verify(hits: Postings, term: string): Promise<Postings> {
    const found = await Promise.all(
      [...hits.keys()].map(async (row) => [row, findInLines(await readLines(row), term)] as const),
    );
    return new Map(found.filter(([, positions]) => positions.length > 0));
  }

  async function findPositions(words: readonly string[], term: string): Promise<Postings> {
    const offsets = coveringOffsets(words.length);
    let hits: Postings | undefined;
    for (let first = 0; first < offsets.length; first += wordsAtOnce) {
      const group = offsets.slice(first, first + wordsAtOnce);
      const postings = await Promise.all(group.map((offset) => index.read(words[offset] ?? '')));
      for (const [at, offset] of group.entries()) hits = follow(hits, postings[at] ?? new Map(), offset);
      const left = hits?.size ?? 0;
      if (left === 0) return new Map();
      if (first + wordsAtOnce < offsets.length && left <= fewRows) return verify(hits ?? new Map(), term);
    }
    return hits ?? new Map();
  }

  return {
    async find(term) {
      const words = lineTokens(term);
      if (words.length === 0) return readUnit(term);
      const found = await findPositions(words, term);
      return new Map([...found].map(([row, positions]) => [row, impactAt(positions)]));
    },
  };
}
