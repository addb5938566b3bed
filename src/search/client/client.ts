import type { Script } from '../manifest.ts';
import { type Fold, normalize } from '../normalize.ts';
import { normalizeQuery, parseQuery, type Query } from '../query.ts';
import { type Data, openData } from './data.ts';
import type { Engine } from './engine.ts';
import { type Count, countValues, type Filters, filterRows } from './filter.ts';
import type { FilterName } from './filter-names.ts';
import { createGramEngine } from './gram-engine.ts';
import { maxQuery } from './limits.ts';
import { createLoad } from './load.ts';
import { createPagefindEngine } from './pagefind-engine.ts';
import { openIndex } from './pagefind-reader.ts';
import { findMatches, type Match } from './rank.ts';
import { remember } from './remember.ts';
import { type SearchResult, toResult } from './result.ts';
import { readListed, type Saved, type Tell } from './save/read-listed.ts';
import { createScanEngine } from './scan-engine.ts';
import type { Suggestion } from './suggest/pick.ts';
import { otherSpellings } from './suggest/spellings.ts';
import { findSuggested } from './suggest/suggest.ts';
import { createUnitReader } from './unit-reader.ts';

export { SearchError } from './errors.ts';
export type { Part } from './excerpt.ts';
export { maxQuery } from './limits.ts';
export type { Suggestion } from './suggest/pick.ts';
export type { Count, Filters, SearchResult };

export interface SearchOptions {
  filters?: Filters;
  /** `relevance` by default. */
  sort?: 'relevance' | 'date';
  /** Results wanted, 20 by default. */
  limit?: number;
  /** Results left out at the beginning, 0 by default. */
  offset?: number;
  /** Script of titles and excerpts, and of the tree the addresses lead into. Both scripts find the same. `Hans` by default. */
  script?: Script;
  /** Filters for which the values are to be counted, each as if it were not set itself. */
  counts?: readonly FilterName[];
  /** Address of the tree that results lead into, with a slash at its end; by default found from this module's address. */
  base?: string;
  /** Gives the search up; the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** For comparing: how terms are found. By default what costs fewer bytes for this archive. */
  engine?: 'scan' | 'index';
}

export interface SearchAnswer {
  total: number;
  results: SearchResult[];
  /** Counts for the filters asked for. */
  counts: Partial<Record<FilterName, Count[]>>;
  /** Why nothing was searched: `empty` holds nothing that can be searched, `too-long` more than `maxQuery` characters. */
  message?: 'empty' | 'too-long';
}

let opened: Promise<Data> | undefined;
let engines = new Map<string, Promise<Engine>>();
let isRetry = false;

/** The data of the archive, opened once. */
function openArchive(): Promise<Data> {
  if (opened !== undefined) return opened;
  const opening = openData(createLoad(new URL('./', import.meta.url), isRetry));
  opened = opening;
  // A manifest that could not be read is read again, whoever asks next.
  opening.catch(() => {
    if (opened === opening) opened = undefined;
  });
  return opening;
}

/** Forgets what was read: after a failure the next search reads everything from the host again, beginning with the manifest. */
function forget(): void {
  opened = undefined;
  engines = new Map();
  isRetry = true;
}

/** The outcome of work; after a failure that was not asked for, all is forgotten. */
async function orForget<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (signal?.aborted !== true) forget();
    throw error;
  }
}

async function readLines(data: Data, row: number, fold: Fold): Promise<string[]> {
  const [article] = await data.articles([row]);
  return (article?.lines ?? []).map((line) => normalize(typeof line === 'string' ? line : line[1], fold));
}

async function openEngine(data: Data, kind: 'scan' | 'index'): Promise<Engine> {
  const { load, manifest } = data;
  const fold = await data.textFold();
  const linesOf = (row: number) => readLines(data, row, fold);
  if (kind === 'scan') {
    const rows = Array.from({ length: manifest.articles }, (_, row) => row);
    return createScanEngine(await Promise.all(rows.map(linesOf)));
  }
  const { folder, articles, grams, units = 1 } = manifest;
  if (grams !== undefined) return createGramEngine({ load, folder, index: grams, articles, readLines: linesOf });
  return createPagefindEngine(await openIndex(load, folder), createUnitReader(load, folder, units, articles), linesOf);
}

function engineFor(data: Data, kind: 'scan' | 'index'): Promise<Engine> {
  const engine = engines.get(kind) ?? openEngine(data, kind).then(remember);
  engines.set(kind, engine);
  return engine;
}

function sortMatches(matches: Match[], sort: 'relevance' | 'date'): Match[] {
  // Rows are in order of date, newest first.
  return matches.sort((a, b) => (sort === 'date' ? a.row - b.row : b.score - a.score || a.row - b.row));
}

/** True when every filter lets the row through, apart from one that is being counted. */
const passes = (row: number, allowed: ReadonlyMap<string, ReadonlySet<number>>, apart?: string) =>
  [...allowed].every(([name, rows]) => name === apart || rows.has(row));

const treeOf = (script: Script) => new URL(script === 'Hant' ? '../hant/' : '../', import.meta.url).href;

async function readQuery(data: Data, text: string): Promise<Query> {
  const fold = await data.queryFold(text);
  return normalizeQuery(parseQuery(text), (term) => normalize(term, fold));
}

const nothing = (message: 'empty' | 'too-long'): SearchAnswer => ({ total: 0, results: [], counts: {}, message });

/**
 * Finds the articles in which the query stands, exactly: in either script, half or full width, any case. Blanks part terms that must all
 * stand in an article; `"…"` keeps blanks, `-term` leaves out, `A|B` is either.
 * @throws SearchError when a file of the index cannot be read; calling again tries again
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const text = query.trim();
  if (text === '') return nothing('empty');
  if (text.length > maxQuery) return nothing('too-long');
  return orForget(answer(text, options), options.signal);
}

/**
 * People, places and titles that the reader may be typing: by characters in either script, by pinyin or by its first letters.
 * @throws SearchError when a file of the index cannot be read
 */
export async function suggest(typed: string, script: Script = 'Hans'): Promise<Suggestion[]> {
  return findSuggested(await openArchive(), typed, script);
}

/** So many other spellings are shown, and so many tried. */
const mostSpellings = 3;
const mostTried = 6;

/**
 * A query that found nothing, with a name that sounds like a part of it put in its place: 李晓鸣 → 李小明. The same sounds come first, then
 * those that many take for each other (n and ng, zh and z, l and n). Each finds something: the whole query, or else the name alone.
 * @throws SearchError when a file of the index cannot be read
 */
export async function findSpellings(query: string, script: Script = 'Hans'): Promise<string[]> {
  const spellings = (await otherSpellings(await openArchive(), query, script)).slice(0, mostTried);
  async function foundBy(queries: readonly string[]): Promise<string[]> {
    const tried = [...new Set(queries)];
    const answers = await Promise.all(tried.map((spelling) => search(spelling, { limit: 0 })));
    return tried.filter((_, index) => (answers[index]?.total ?? 0) > 0).slice(0, mostSpellings);
  }
  const whole = await foundBy(spellings.map((spelling) => spelling.query));
  return whole.length > 0 ? whole : foundBy(spellings.map(({ term }) => term));
}

/** What a query finds, before its results are shown. */
interface Found {
  data: Data;
  terms: readonly string[];
  found: readonly Match[];
  /** Rows that each filter lets through. */
  allowed: ReadonlyMap<string, ReadonlySet<number>>;
  /** What passes the filters, in order. */
  matches: readonly Match[];
}

/** Everything that a query finds; undefined when nothing of it can be searched. */
async function findAll(text: string, options: SearchOptions): Promise<Found | undefined> {
  const { filters = {}, sort = 'relevance', signal } = options;
  const data = await openArchive();
  signal?.throwIfAborted();
  const read = await readQuery(data, text);
  if (read.all.length === 0) return undefined;
  const kind = options.engine ?? (data.manifest.scan ? 'scan' : 'index');
  const engine = await engineFor(data, kind);
  signal?.throwIfAborted();

  const found = await findMatches(engine, read, data.manifest.articles, signal);
  signal?.throwIfAborted();
  const allowed = await filterRows(data, filters);
  const matches = sortMatches(
    found.filter(({ row }) => passes(row, allowed)),
    sort,
  );
  return { data, terms: read.all.flat(), found, allowed, matches };
}

async function answer(text: string, options: SearchOptions): Promise<SearchAnswer> {
  const { filters = {}, limit = 20, offset = 0, script = 'Hans', signal } = options;
  const all = await findAll(text, options);
  if (all === undefined) return nothing('empty');
  const { data, terms, found, allowed, matches } = all;
  const shown = matches.slice(offset, offset + limit);
  const results = await showMatches(data, shown, terms, script, options.base ?? treeOf(script));
  const counts: SearchAnswer['counts'] = {};
  for (const name of options.counts ?? []) {
    const rows = new Set(found.filter(({ row }) => passes(row, allowed, name)).map(({ row }) => row));
    counts[name] = countValues(await data.facet(name), name, rows, script, [filters[name] ?? []].flat());
  }
  signal?.throwIfAborted();

  return { total: matches.length, results, counts };
}

/**
 * Every article that a query finds, in order, without its text: from few files, many articles each.
 * @param tell how many of the files are read
 * @throws SearchError when a file of the index cannot be read
 */
export async function list(query: string, options: SearchOptions = {}, tell?: Tell): Promise<Saved[]> {
  const text = query.trim();
  return text.length > maxQuery ? [] : orForget(listAll(text, options, tell), options.signal);
}

async function listAll(text: string, options: SearchOptions, tell: Tell | undefined): Promise<Saved[]> {
  const { script = 'Hans', base = treeOf(script), signal } = options;
  const all = await findAll(text, options);
  if (all === undefined) return [];
  const rows = all.matches.map(({ row }) => row);
  return readListed(all.data, rows, { script, base, ...(signal && { signal }), ...(tell && { tell }) });
}

async function showMatches(
  data: Data,
  matches: readonly Match[],
  terms: readonly string[],
  script: Script,
  base: string,
): Promise<SearchResult[]> {
  const [articles, fold] = await Promise.all([data.articles(matches.map(({ row }) => row)), data.textFold()]);
  const needsTable = articles.some((article) => article.script !== script);
  const table = needsTable ? await data.scriptTable(script) : undefined;
  return articles.map((article, index) =>
    toResult({
      article,
      score: matches[index]?.score ?? 0,
      terms,
      fold,
      table: article.script === script ? undefined : table,
      base,
    }),
  );
}
