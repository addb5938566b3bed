import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/index.ts';
import { CommandError } from '../lib/run.ts';

/** What a build must hold beside the pages of its records. */
const required = [
  'index.html',
  '404.html',
  'search/index.html',
  'hant/search/index.html',
  'search/client.js',
  'data/datapackage.json',
];

/** The two trees of the site: simplified at its root, traditional below `hant/`. */
const trees = ['', 'hant/'];

/** Compares a finished build with the archive: a page for every record in both trees, all data, all articles in the search index. */
export async function validateBuild(archive: Archive, outDir: string, searchable: number): Promise<number> {
  const missing = required.filter((file) => !existsSync(join(outDir, file)));
  const faults = [
    ...missing.map((file) => `there is no \`${file}\``),
    ...(await Promise.all(trees.map((tree) => checkPages(archive, outDir, tree)))).flat(),
    ...(await checkData(archive, outDir)),
    ...(searchable === archive.articles.length
      ? []
      : [`the search index holds ${searchable} of ${archive.articles.length} articles`]),
  ];
  if (faults.length > 0) {
    throw new CommandError(
      `The build is not complete, so nothing was published: ${faults.slice(0, 10).join('; ')}. Please report this with the output above.`,
    );
  }
  return required.length;
}

async function checkPages(archive: Archive, outDir: string, tree: string): Promise<string[]> {
  const rooms = { issues: archive.issues, articles: archive.articles, people: archive.people, places: archive.places };
  const faults = await Promise.all(
    Object.entries(rooms).map(async ([room, records]) => {
      const folder = `${tree}${room}/`;
      const pages = new Set(await readdir(join(outDir, folder)).catch((): string[] => []));
      const former = archive.redirects.flatMap((redirect) => (redirect.room === room ? [{ id: redirect.from }] : []));
      const lost = [...records, ...former].filter(({ id }) => !pages.has(id));
      return lost.map(({ id }) => `there is no page \`${folder}${id}/\``);
    }),
  );
  return faults.flat();
}

/** `articles.jsonl` holds one line an article. */
async function checkData(archive: Archive, outDir: string): Promise<string[]> {
  const text = await readFile(join(outDir, 'data/articles.jsonl'), 'utf8').catch(() => '');
  const lines = text.split('\n').length - 1;
  const expected = archive.articles.length;
  return lines === expected ? [] : [`\`data/articles.jsonl\` holds ${lines} of ${expected} articles`];
}
