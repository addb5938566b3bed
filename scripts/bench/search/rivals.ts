import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../../src/archive/index.ts';
import { buildSearch } from '../../../src/search/index/index.ts';
import { plainText } from '../../../tests/search/plain-scan.ts';

/** A search to measure: how it is built into a folder, and a module that answers `ask(query)` with the ids of all articles found. */
export interface Rival {
  name: string;
  build(archive: Archive, folder: string): Promise<void>;
}

const ours: Rival = {
  name: 'jianbao',
  async build(archive, folder) {
    await buildSearch(archive, folder);
    await writeFile(
      join(folder, 'ask.js'),
      `import { search } from './search/client.js';
       export async function ask(query) {
         const first = await search(query);
         const all = first.total > 20 ? await search(query, { limit: 20000 }) : first;
         return { shown: first, ids: all.results.map(({ article }) => article) };
       }
       export const show = (query) => search(query);`,
    );
  },
};

const pagefind: Rival = {
  name: 'Pagefind as it is',
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
       const read = (results) => Promise.all(results.map((result) => result.data()));
       export const show = async (query) => read((await pagefind.search(query)).results.slice(0, 20));
       export const ask = async (query) => ({ ids: (await read((await pagefind.search(query)).results)).map(({ url }) => url.slice(1)) });`,
    );
  },
};

/** Overlapping pairs of characters, as one would set MiniSearch up for Chinese. */
const pairs = `(text) => { const units = [...text.replace(/\\s+/g, '')]; return units.length < 2 ? units : units.slice(1).map((unit, index) => units[index] + unit); }`;

const miniSearch: Rival = {
  name: 'MiniSearch on pairs',
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
       export const ask = async (query) => { const index = await (opened ??= open()); return { ids: index.search(query.toLowerCase(), { combineWith: 'AND' }).map(({ id }) => id) }; };
       export const show = ask;`,
    );
  },
};

export const rivals: readonly Rival[] = [ours, pagefind, miniSearch];
