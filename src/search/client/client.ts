import type { Script } from '../manifest.ts';
import { answer } from './answer.ts';
import { findAll } from './find-all.ts';
import { maxQuery } from './limits.ts';
import { openArchive, orForget } from './opened.ts';
import { nothing, type SearchAnswer, type SearchOptions } from './options.ts';
import { readListed, type Saved, type Tell } from './save/read-listed.ts';
import type { Suggestion } from './suggest/pick.ts';
import { otherSpellings } from './suggest/spellings.ts';
import { findSuggested } from './suggest/suggest.ts';
import { treeOf } from './tree-of.ts';

export { SearchError } from './errors.ts';
export type { Part } from './excerpt.ts';
export type { Count, Filters } from './filter.ts';
export { maxQuery } from './limits.ts';
export type { SearchAnswer, SearchOptions } from './options.ts';
export type { SearchResult } from './result.ts';
export type { Suggestion } from './suggest/pick.ts';

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

/** Those of some queries that find something. */
async function whatFinds(queries: readonly string[]): Promise<string[]> {
  const tried = [...new Set(queries)];
  const answers = await Promise.all(tried.map((query) => search(query, { limit: 0 })));
  return tried.filter((_, index) => (answers[index]?.total ?? 0) > 0).slice(0, mostSpellings);
}

/**
 * A query that found nothing, with a name that sounds like a part of it put in its place: 李晓鸣 → 李小明. The same sounds come first, then
 * those that many take for each other (n and ng, zh and z, l and n). Each finds something: the whole query, or else the name alone.
 * @throws SearchError when a file of the index cannot be read
 */
export async function findSpellings(query: string, script: Script = 'Hans'): Promise<string[]> {
  const spellings = (await otherSpellings(await openArchive(), query, script)).slice(0, mostTried);
  const whole = await whatFinds(spellings.map((spelling) => spelling.query));
  return whole.length > 0 ? whole : whatFinds(spellings.map(({ term }) => term));
}
