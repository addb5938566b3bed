import { type Filter, isIn } from '../grams/filter.ts';
import { type GramIndex, longestGram } from '../grams/format.ts';
import { impactAt } from '../impact.ts';
import type { Engine, Hits } from './engine.ts';
import { SearchError } from './errors.ts';
import { type Beginnings, bucketFile, loadBucket, readList, readTree, toImpacts } from './gram-reader.ts';
import type { Load } from './load.ts';
import { findInLines } from './scan-engine.ts';
import { isSecondHalf } from './surrogates.ts';

/** So many candidates or fewer are read in full instead of looking up the rest of a term: they would be shown anyway. */
const fewArticles = 3;
/** Of the end of a term so many units at least are looked up together: fewer stand in too many articles to tell them apart. */
const endLength = 4;
/** So many pieces of a term are looked up before the articles that are left are read, unless their number may be large. */
const mostPieces = 3;

/** What the index knows of the articles in which a text stands, or its beginning. */
type Answer = { whole: Hits } | { beginning: Beginnings };

export interface GramSource {
  load: Load;
  folder: string;
  index: GramIndex;
  /** Number of articles. */
  articles: number;
  /** Normalised lines of an article. */
  readLines: (article: number) => Promise<string[]>;
}

const readFilter = ({ split }: GramIndex): Filter => Uint8Array.from(atob(split), (byte) => byte.charCodeAt(0));

/** Where the next piece of a term begins that is proved up to `proved`: right there, or earlier for a piece of `size` units. */
const nextStart = (term: string, proved: number, size: number): number =>
  Math.min(proved, Math.max(1, term.length - size));

/** The position of a unit in a term, in characters; that of the second half of a pair is that of the first. */
function distanceTo(term: string, unit: number): number {
  return [...term.slice(0, unit)].length - Number(isSecondHalf(term, unit));
}

/** The positions after which, at a distance, one of the others stands. */
function keepFollowed(positions: readonly number[], others: readonly number[], distance: number): number[] {
  const there = new Set(others);
  return positions.filter((position) => there.has(position + distance));
}

/** The candidates that a piece of the term, `distance` characters from its beginning, leaves. */
function narrow(candidates: Beginnings, answer: Answer, distance: number): Beginnings {
  const has = 'whole' in answer ? answer.whole : answer.beginning.found;
  const others = 'whole' in answer ? undefined : answer.beginning.positions;
  const found = new Map([...candidates.found].filter(([article]) => has.has(article)));
  if (candidates.positions === undefined || others === undefined) return { ...candidates, found, positions: undefined };
  const positions = new Map<number, number[]>();
  for (const [article, those] of candidates.positions) {
    const kept = keepFollowed(those, others.get(article) ?? [], distance);
    if (kept.length === 0) found.delete(article);
    else positions.set(article, kept);
  }
  return { ...candidates, found, positions };
}

/**
 * Finds terms in the index of grams. Most terms are proved by one file. Of a longer one the beginning and the end are looked up; what is
 * left are few articles, which are read.
 */
export function createGramEngine({ load, folder, index, articles, readLines }: GramSource): Engine {
  const words = `${folder}words/`;
  const split = readFilter(index);
  const isSplit = (gram: string) => gram.length < longestGram && isIn(split, gram);

  async function lookUp(text: string): Promise<Answer> {
    let size = 1;
    while (size < text.length && isSplit(text.slice(0, size))) size += 1;
    const gram = text.slice(0, size);
    const { lists, trees } = await loadBucket(load, words, index.buckets, gram);
    try {
      const list = lists.get(gram);
      if (list !== undefined) return { whole: readList(list, articles) };
      const tree = trees.get(gram);
      return tree === undefined ? { whole: new Map() } : { beginning: readTree(tree, size, text, articles) };
    } catch (cause) {
      throw new SearchError('damaged', bucketFile(words, index.buckets, gram), cause);
    }
  }

  async function readCandidates(candidates: Iterable<number>, term: string): Promise<Hits> {
    const read = async (article: number) => [article, findInLines(await readLines(article), term)] as const;
    const found = await Promise.all([...candidates].map(read));
    return new Map(
      found.filter(([, positions]) => positions.length > 0).map(([article, those]) => [article, impactAt(those)]),
    );
  }

  /** Proves the rest of a term whose beginning was found. */
  async function proveRest(beginning: Beginnings, term: string): Promise<Hits> {
    let candidates = beginning;
    let { proved } = beginning;
    for (let pieces = 1; proved < term.length && candidates.found.size > fewArticles; pieces += 1) {
      if (candidates.positions === undefined && pieces === mostPieces) break;
      const start = nextStart(term, proved, candidates.positions === undefined ? endLength : longestGram);
      const answer = await lookUp(term.slice(start));
      candidates = narrow(candidates, answer, distanceTo(term, start));
      proved = 'whole' in answer ? term.length : start + answer.beginning.proved;
    }
    if (proved === term.length && candidates.positions !== undefined) {
      return new Map([...candidates.positions].map(([article, positions]) => [article, impactAt(positions)]));
    }
    return readCandidates(candidates.found.keys(), term);
  }

  return {
    async find(term) {
      // Half a character stands in no text.
      if (/\p{Surrogate}/u.test(term)) return new Map();
      const answer = await lookUp(term);
      if ('whole' in answer) return answer.whole;
      const { beginning } = answer;
      return beginning.proved === term.length ? toImpacts(beginning.found) : proveRest(beginning, term);
    },
  };
}
