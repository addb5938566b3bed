import type { Query } from '../query.ts';
import { bodyPosition } from '../tokens.ts';
import type { Engine, Hits } from './engine.ts';

/** An article that answers the query, with what its rank depends on. */
export interface Match {
  row: number;
  score: number;
}

interface Evidence {
  groups: number;
  inTitle: number;
  hits: number;
  earliness: number;
}

/** Title hits outweigh everything else; below that, many and early hits and recent articles. */
function scoreOf({ groups, inTitle, hits, earliness }: Evidence, row: number, articles: number): number {
  const title = inTitle / groups;
  const density = Math.min(1, Math.log2(1 + hits / groups) / 4);
  const recency = 1 - row / Math.max(1, articles);
  return Number((title * 2 + density * 0.5 + (earliness / groups) * 0.25 + recency * 0.15).toFixed(4));
}

/** 1 for a hit in the first words, half of it 200 characters into the body. */
const earlinessOf = (position: number) => 1 / (1 + Math.max(0, position - bodyPosition) / 200);

function merge(found: readonly Hits[]): Hits {
  const [first = new Map(), ...others] = found;
  if (others.length === 0) return first;
  const hits: Hits = new Map();
  for (const [row, positions] of found.flatMap((entry) => [...entry])) {
    hits.set(
      row,
      [...(hits.get(row) ?? []), ...positions].sort((a, b) => a - b),
    );
  }
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
    const smallest = groups.toSorted((a, b) => a.size - b.size)[0] ?? new Map<number, number[]>();
    rows = [...(first === 0 ? smallest.keys() : rows)].filter((row) => groups.every((group) => group.has(row)));
    if (rows.length === 0) return [];
  }
  if (query.none.length > 0) {
    const without = await Promise.all(query.none.map(engine.find));
    rows = rows.filter((row) => !without.some((group) => group.has(row)));
  }
  return rows.map((row) => {
    const evidence: Evidence = { groups: groups.length, inTitle: 0, hits: 0, earliness: 0 };
    for (const group of groups) {
      const positions = group.get(row) ?? [];
      const start = positions[0] ?? 0;
      evidence.inTitle += start < bodyPosition ? 1 : 0;
      evidence.hits += positions.length;
      evidence.earliness += earlinessOf(start);
    }
    return { row, score: scoreOf(evidence, row, articles) };
  });
}
