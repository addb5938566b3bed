import { titleImpact } from '../impact.ts';
import type { Query } from '../query.ts';
import type { Engine, Hits } from './engine.ts';
import { type Rest, workInTurns } from './work-in-turns.ts';

/** An article that answers the query, with what its rank depends on. */
export interface Match {
  row: number;
  score: number;
}

/** A hit in the title outweighs everything else; below that, many and early hits and recent articles. */
const weightOf = (impact: number) =>
  (impact >= titleImpact ? 2 : 0) + ((impact % titleImpact) / (titleImpact - 1)) * 0.75;

/** The score of an article by the impact of each group of the query in it. */
function scoreOf(impacts: readonly number[], row: number, articles: number): number {
  const weight = impacts.reduce((sum, impact) => sum + weightOf(impact), 0) / impacts.length;
  const recency = 1 - row / Math.max(1, articles);
  return Number((weight + recency * 0.15).toFixed(4));
}

/** Terms, and groups of them, looked up at one time. */
const atOnce = 8;

/** Calls `take` with what each term finds, some terms at a time, until it says that it has enough. */
async function eachFound(
  engine: Engine,
  terms: readonly string[],
  rest: Rest,
  take: (hits: Hits) => 'more' | 'enough',
): Promise<void> {
  for (let first = 0; first < terms.length; first += atOnce) {
    const found = await Promise.all(terms.slice(first, first + atOnce).map((term) => engine.find(term)));
    const answers = found.map(take);
    if (answers.includes('enough')) return;
    await rest();
  }
}

/** Articles in which any of the terms stands, with the greatest impact. */
async function findAny(engine: Engine, terms: readonly string[], rest: Rest): Promise<Hits> {
  const [only = '', ...others] = terms;
  if (others.length === 0) return engine.find(only);
  const hits: Hits = new Map();
  await eachFound(engine, terms, rest, (found) => {
    for (const [row, impact] of found) hits.set(row, Math.max(impact, hits.get(row) ?? 0));
    return 'more';
  });
  return hits;
}

/** Rows in which none of the terms stands. */
async function without(
  rows: readonly number[],
  engine: Engine,
  terms: readonly string[],
  rest: Rest,
): Promise<readonly number[]> {
  let left = rows;
  await eachFound(engine, terms, rest, (found) => {
    left = left.filter((row) => !found.has(row));
    return left.length === 0 ? 'enough' : 'more';
  });
  return left;
}

/**
 * Articles that meet every group of the query and none of its exclusions, each with its score; in no particular order. Gives up in the
 * midst
 * of it when the signal says so, and stops as soon as no article is left.
 */
export async function findMatches(
  engine: Engine,
  query: Query,
  articles: number,
  signal?: AbortSignal,
): Promise<Match[]> {
  const rest = workInTurns(signal);
  const groups: Hits[] = [];
  let rows: readonly number[] | undefined;
  for (let first = 0; first < query.all.length; first += atOnce) {
    const next = query.all.slice(first, first + atOnce);
    const found = await Promise.all(next.map((terms) => findAny(engine, terms, rest)));
    await rest();
    groups.push(...found);
    const [smallest] = found.toSorted((a, b) => a.size - b.size);
    rows = (rows ?? [...(smallest?.keys() ?? [])]).filter((row) => found.every((group) => group.has(row)));
    if (rows.length === 0) return [];
  }
  const kept = await without(rows ?? [], engine, query.none, rest);
  return kept.map((row) => ({
    row,
    score: scoreOf(
      groups.map((group) => group.get(row) ?? 0),
      row,
      articles,
    ),
  }));
}
