import type { Script } from '../manifest.ts';
import { countValues } from './filter.ts';
import { type Found, findAll, passes } from './find-all.ts';
import { nothing, type SearchAnswer, type SearchOptions } from './options.ts';
import type { Match } from './rank.ts';
import { type SearchResult, toResult } from './result.ts';
import { treeOf } from './tree-of.ts';

/** Results as shown in one script; `base`: the tree that they lead into. */
async function showMatches(
  { data, terms }: Found,
  matches: readonly Match[],
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

/** Counts for the filters asked for, each as if it were not set itself. */
async function countFacets({ data, found, allowed }: Found, options: SearchOptions): Promise<SearchAnswer['counts']> {
  const { filters = {}, script = 'Hans' } = options;
  const counts: SearchAnswer['counts'] = {};
  for (const name of options.counts ?? []) {
    const rows = new Set(found.filter((match) => passes(match, allowed, name)).map(({ row }) => row));
    counts[name] = countValues(await data.facet(name), name, rows, script, [filters[name] ?? []].flat());
  }
  return counts;
}

/** Searches for a text that may be searched for. */
export async function answer(text: string, options: SearchOptions): Promise<SearchAnswer> {
  const { limit = 20, offset = 0, script = 'Hans', base = treeOf(script), signal } = options;
  const all = await findAll(text, options);
  if (all === undefined) return nothing('empty');
  const results = await showMatches(all, all.matches.slice(offset, offset + limit), script, base);
  const counts = await countFacets(all, options);
  signal?.throwIfAborted();
  return { total: all.matches.length, results, counts };
}
