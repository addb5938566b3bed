import { titleImpact } from '../impact.ts';
import type { Query } from '../query.ts';
import type { Engine, Hits } from './engine.ts';

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

/** Articles in which any of the terms stands, with the greatest impact. */
function merge(found: readonly Hits[]): Hits {
  const [first = new Map(), ...others] = found;
  if (others.length === 0) return first;
  const hits: Hits = new Map(first);
  for (const other of others) for (const [row, impact] of other) hits.set(row, Math.max(impact, hits.get(row) ?? 0));
  return hits;
}

/** Groups of a query looked up at one time. */
const groupsAtOnce = 8;

/**
 * Articles that meet every group of the query and none of its exclusions, each with its score; in no particular order. Gives up between
 * groups when the signal says so, and stops as soon as no article is left.
 */
export async function findMatches(
  engine: Engine,
  query: Query,
  articles: number,
  signal?: AbortSignal,
): Promise<Match[]> {
  const groups: Hits[] = [];
  let rows: number[] = [];
  for (let first = 0; first < query.all.length; first += groupsAtOnce) {
    const next = query.all.slice(first, first + groupsAtOnce);
    const found = await Promise.all(next.map(async (terms) => merge(await Promise.all(terms.map(engine.find)))));
    signal?.throwIfAborted();
    groups.push(...found);
    const smallest = groups.toSorted((a, b) => a.size - b.size)[0] ?? new Map<number, number>();
    rows = [...(first === 0 ? smallest.keys() : rows)].filter((row) => groups.every((group) => group.has(row)));
    if (rows.length === 0) return [];
  }
  if (query.none.length > 0) {
    const without = await Promise.all(query.none.map(engine.find));
    rows = rows.filter((row) => !without.some((group) => group.has(row)));
  }
  return rows.map((row) => ({
    row,
    score: scoreOf(
      groups.map((group) => group.get(row) ?? 0),
      row,
      articles,
    ),
  }));
}
