import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../../src/archive/index.ts';
import { buildSearch } from '../../../src/search/index/index.ts';
import { plainText } from '../../../tests/search/plain-scan.ts';

/**
 * A search to measure: how it is built into a folder, with a module `ask.js`: `show(query)` does what a page does for its first results,
 * `ask(query, most)` answers how many articles are found, and names them when there are `most` or fewer.
 */
export interface Rival {
  name: string;
  /** Largest archive that it is measured with, and why. */
  limit?: { articles: number; reason: string };
  build(archive: Archive, folder: string): Promise<void>;
}

const ours: Rival = {
  name: 'jianbao',
  async build(archive, folder) {
    await buildSearch(archive, folder);
    await writeFile(
      join(folder, 'ask.js'),
      `import { search } from './search/client.js';
       export async function ask(query, most) {
         const { total } = await search(query, { limit: 0 });
         const { results } = total > most ? { results: [] } : await search(query, { limit: most });
         return { total, ids: results.map(({ article }) => article) };
       }
       export const show = (query) => search(query);`,
    );
  },
};

/** Which article each of Pagefind's results is: it tells only after fetching a file for each. */
async function pagefindIds(folder: string): Promise<Record<string, string>> {
  const fragments = await readdir(join(folder, 'fragment'));
  const ids = await Promise.all(
    fragments.map(async (file) => {
      const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [file.replace('.pf_fragment', ''), url.slice(1)] as const;
    }),
  );
  return Object.fromEntries(ids);
}

const pagefind: Rival = {
  name: 'Pagefind as it is',
  limit: { articles: 20_000, reason: 'takes over ten minutes and a start of megabytes' },
  async build(archive, folder) {
    const { index } = await createIndex();
    if (index === undefined) throw new Error('Pagefind did not start');
    for (const article of archive.articles) {
      await index.addCustomRecord({
        url: `/${article.id}`,
        content: plainText(article),
        language: 'zh',
        meta: { title: article.title },
      });
    }
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    await close();
    await writeFile(
      join(folder, 'ask.js'),
      `import * as pagefind from './pagefind/pagefind.js';
       export const show = async (query) =>
         Promise.all((await pagefind.search(query)).results.slice(0, 20).map((result) => result.data()));
       let ids;
       export async function ask(query, most) {
         ids ??= await (await fetch('./ids.json')).json();
         const { results } = await pagefind.search(query);
         return { total: results.length, ids: results.map(({ id }) => ids[id]) };
       }`,
    );
    await writeFile(join(folder, 'ids.json'), JSON.stringify(await pagefindIds(join(folder, 'pagefind'))));
  },
};

/** Overlapping pairs of characters, as one would set MiniSearch up for Chinese. */
const pairs = `(text) => { const units = [...text.replace(/\\s+/g, '')]; return units.length < 2 ? units : units.slice(1).map((unit, index) => units[index] + unit); }`;

const miniSearch: Rival = {
  name: 'MiniSearch on pairs',
  limit: { articles: 10_000, reason: 'its whole index, over 100 MB, would have to be fetched and held in memory' },
  async build(archive, folder) {
    const tokenize = new Function(`return ${pairs}`)() as (text: string) => string[];
    const index = new MiniSearch({ fields: ['text'], tokenize });
    index.addAll(archive.articles.map((article) => ({ id: article.id, text: plainText(article) })));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.bin'), gzipSync(JSON.stringify(index)));
    await build({
      entryPoints: [fileURLToPath(import.meta.resolve('minisearch'))],
      outfile: join(folder, 'minisearch.js'),
      bundle: true,
      minify: true,
      format: 'esm',
    });
    await writeFile(
      join(folder, 'ask.js'),
      `import MiniSearch from './minisearch.js';
       let opened;
       const open = async () => {
         const stream = (await fetch('./index.bin')).body.pipeThrough(new DecompressionStream('gzip'));
         return MiniSearch.loadJSON(await new Response(stream).text(), { fields: ['text'], tokenize: ${pairs} });
       };
       export const ask = async (query) => { const index = await (opened ??= open()); const ids = index.search(query.toLowerCase(), { combineWith: 'AND' }).map(({ id }) => id); return { total: ids.length, ids }; };
       export const show = ask;`,
    );
  },
};

export const rivals: readonly Rival[] = [ours, pagefind, miniSearch];
