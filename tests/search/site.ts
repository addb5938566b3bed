import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Archive } from '../../src/archive/index.ts';
import type * as Client from '../../src/search/client/client.ts';
import { type BuildSearchOptions, type BuiltSearch, buildSearch } from '../../src/search/index/index.ts';
import { launchBrowser, type StaticServer, serve } from '../browser.ts';

/** A folder with the search of an archive, served and open in a browser. */
export interface SearchSite {
  folder: string;
  built: BuiltSearch;
  server: StaticServer;
  browser: Browser;
  /** A new page with its own cache; `path` is a file below the base path. */
  open(path?: string): Promise<Page>;
  close(): Promise<void>;
}

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; frame-src 'self'";

/** An HTML page as strict about scripts as the site's own. */
export const htmlPage = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>t</title><body>${body}</body></html>`;

/** Builds and serves an archive's search below `base`, with further files. */
export async function openSite(
  archive: Archive,
  options: BuildSearchOptions & { base?: string; files?: Record<string, string> } = {},
): Promise<SearchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-search-'));
  const built = await buildSearch(archive, folder, options);
  const files = { 'index.html': htmlPage('zh-Hans', ''), ...options.files };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const server = await serve(folder, options.base);
  const browser = await launchBrowser();
  return {
    folder,
    built,
    server,
    browser,
    async open(path = '') {
      const page = await (await browser.newContext()).newPage();
      await page.goto(server.url + path);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Query = [query: string, options?: Omit<Client.SearchOptions, 'signal'>];
export type Answer = Client.SearchAnswer | { error: string; reason: string };

/** Runs in the page. A string, because the test runner rewrites `import()` in functions. */
const asking = `async ({ client, queries }) => {
  const { search } = await import(client);
  const answers = [];
  for (const [query, options] of queries) {
    answers.push(await search(query, options).catch(({ name, reason }) => ({ error: name, reason })));
  }
  return answers;
}`;

/** The same, for the ids of all articles found: whole answers to thousands of queries take long to bring out of the browser. */
const askingIds = `async ({ client, queries }) => {
  const { search } = await import(client);
  const ids = ({ results }) => results.map(({ article }) => article);
  const answers = [];
  for (const [query, options] of queries) answers.push(await search(query, options).then(ids, (error) => [String(error)]));
  return answers;
}`;

/** Ids of the articles found, or the error, for one query after the other. */
export function askIds(page: Page, url: string, queries: readonly Query[]): Promise<string[][]> {
  const client = new URL('search/client.js', url).href;
  return page.evaluate<string[][]>(`(${askingIds})(${JSON.stringify({ client, queries })})`);
}

/** Asks the client in the page, one query after the other. */
export function ask(page: Page, url: string, queries: readonly Query[]): Promise<Answer[]> {
  const client = new URL('search/client.js', url).href;
  return page.evaluate<Answer[]>(`(${asking})(${JSON.stringify({ client, queries })})`);
}

/** The same for one query that must be answered. */
export async function askOne(page: Page, url: string, ...query: Query): Promise<Client.SearchAnswer> {
  const [answer] = await ask(page, url, [query]);
  if (answer === undefined || 'error' in answer) throw new Error(`No answer to ${query[0]}: ${JSON.stringify(answer)}`);
  return answer;
}
