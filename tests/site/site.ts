import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built site under test: `dist/`, as `npm run test:site` has just built it, or the folder named by `JIANBAO_DIST`. */
export const dist = resolve(root, process.env['JIANBAO_DIST'] ?? 'dist');

if (!existsSync(join(dist, 'index.html'))) {
  throw new Error(`There is no built site in ${dist}. Run \`npm run build\` first, or \`npm run test:site\`.`);
}

/** Paths of all pages of a built site, relative to its folder. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export const readPage = (folder: string, page: string): string => readFileSync(join(folder, page), 'utf8');

/** Variables that would change the build, were it not on its guard: names that Vite knows, and those that the test runner sets. */
const misleading = { BASE_URL: '/elsewhere/', PROD: '', DEV: '1', NODE_ENV: 'production' };

/** Builds the site for a base path into a folder of its own. Remove it when done. */
export async function buildUnder(base: string, site: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'jianbao-'));
  const folder = join(parent, 'dist');
  const command = ['scripts/build.ts', '--out', folder, '--base', base, '--site', site];
  await promisify(execFile)(process.execPath, command, { cwd: root, env: { ...process.env, ...misleading } });
  return { folder, remove: () => rm(parent, { recursive: true }) };
}

const firstId = (file: string): string => {
  const records: { id: string }[] = JSON.parse(readFileSync(join(dist, 'data', file), 'utf8'));
  return records[0]?.id ?? '';
};

const longest = pagesIn(dist)
  .filter((page) => /^articles\/[^/]+\/index\.html$/.test(page))
  .map((page) => ({ page, length: readPage(dist, page).length }))
  .sort((a, b) => b.length - a.length)[0]?.page;

/** One page of each template, by name; paths start inside a tree. */
export const templates = {
  home: '',
  issues: 'issues/',
  issue: `issues/${firstId('issues.json')}/`,
  article: longest?.replace('index.html', '') ?? '',
  people: 'people/',
  person: `people/${firstId('people.json')}/`,
  places: 'places/',
  place: `places/${firstId('places.json')}/`,
  dates: 'dates/',
  year:
    pagesIn(dist)
      .find((page) => /^dates\/\d{4}\//.test(page))
      ?.replace('index.html', '') ?? '',
  search: 'search/',
  hits: 'search/hits/',
  box: 'search/box/',
  about: 'about/',
  help: 'help/',
} as const;
