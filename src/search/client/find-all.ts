import { normalize } from '../normalize.ts';
import { normalizeQuery, parseQuery, type Query } from '../query.ts';
import type { Data } from './data.ts';
import { filterRows } from './filter.ts';
import { engineFor, openArchive } from './opened.ts';
import type { SearchOptions, SortOrder } from './options.ts';
import { findMatches, type Match } from './rank.ts';

/** What a query finds, before its results are shown. */
export interface Found {
  data: Data;
  terms: readonly string[];
  found: readonly Match[];
  /** Rows that each filter lets through. */
  allowed: ReadonlyMap<string, ReadonlySet<number>>;
  /** What passes the filters, in order. */
  matches: readonly Match[];
}

async function readQuery(data: Data, text: string): Promise<Query> {
  const fold = await data.queryFold(text);
  return normalizeQuery(parseQuery(text), (term) => normalize(term, fold));
}

/** Rows are in order of date, newest first. */
const inOrder = (matches: readonly Match[], sort: SortOrder): Match[] =>
  matches.toSorted((a, b) => (sort === 'date' ? a.row - b.row : b.score - a.score || a.row - b.row));

/** True when every filter lets the row through, apart from one that is being counted. */
export const passes = ({ row }: Match, allowed: Found['allowed'], apart?: string): boolean =>
  [...allowed].every(([name, rows]) => name === apart || rows.has(row));

/** Everything that a query finds; undefined when nothing of it can be searched. */
export async function findAll(text: string, options: SearchOptions): Promise<Found | undefined> {
  const { filters = {}, sort = 'relevance', signal } = options;
  const data = await openArchive();
  signal?.throwIfAborted();
  const query = await readQuery(data, text);
  if (query.all.length === 0) return undefined;
  const engine = await engineFor(data, options.engine ?? (data.manifest.scan ? 'scan' : 'index'));
  signal?.throwIfAborted();
  const found = await findMatches(engine, query, data.manifest.articles, signal);
  signal?.throwIfAborted();
  const allowed = await filterRows(data, filters);
  const passing = found.filter((match) => passes(match, allowed));
  return { data, terms: query.all.flat(), found, allowed, matches: inOrder(passing, sort) };
}
