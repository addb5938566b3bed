import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, serve } from '../../tests/browser.ts';
import { makeArchive, randomFrom } from '../../tests/search/made-archive.ts';
import { plainScan, plainText } from '../../tests/search/plain-scan.ts';
import { type Rival, rivals } from './search/rivals.ts';

/** Queries asked on a fresh page each, and queries asked one after the other on one page. */
const coldQueries = 9;
const allQueries = 80;
/** A query that finds more articles than this is left out of the exact share: stock Pagefind reads a file an article to name them. */
const mostFound = 100;

/** `cold` is the first query of a page, `later` a query not asked before, `warm` one asked again. */
interface Figures {
  name: string;
  exact: string;
  recall: string;
  precision: string;
  'first KB': string;
  'first requests': string;
  'later KB': string;
  'cold ms': string;
  'later ms': string;
  'warm ms': string;
  'index KB': number;
  files: number;
  'build s': number;
}

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const both = (values: readonly number[], digits = 0) =>
  `${quantile(values, 0.5).toFixed(digits)} / ${quantile(values, 0.95).toFixed(digits)}`;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const kilobytes = (requests: ReadonlyArray<{ bytes: number }>) =>
  requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

/** Pieces of the texts, one to eight characters, as readers copy them. */
function drawQueries(texts: ReadonlyMap<string, string>, count: number): string[] {
  const random = randomFrom(11);
  const lines = [...texts.values()].flatMap((text) => text.split('\n')).filter((line) => line.length > 8);
  const draw = () => {
    const line = lines[Math.floor(random() * lines.length)] ?? '';
    const length = 1 + Math.floor(random() * 8);
    const start = Math.floor(random() * (line.length - length));
    return line.slice(start, start + length).trim();
  };
  return Array.from({ length: count }, draw).filter((query) => query !== '' && !/\p{Surrogate}/u.test(query));
}

async function sizeOf(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** Runs a call of the rival's module in the page; a string, so that nothing rewrites `import()`. */
const call = (name: 'ask' | 'show', query: string) =>
  `import(new URL('./ask.js', location.href).href).then(async ({ ${name} }) => { const t = performance.now(); const answer = await ${name}(${JSON.stringify(query)}); return { ids: answer?.ids ?? [], ms: performance.now() - t }; })`;

async function measure(rival: Rival, count: number, browser: Browser): Promise<Figures> {
  const archive = makeArchive(count);
  const texts = new Map(archive.articles.map((article) => [article.id, plainText(article)]));
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-bench-'));
  const started = performance.now();
  await rival.build(archive, folder);
  const seconds = (performance.now() - started) / 1000;
  const { bytes, files } = await sizeOf(folder);
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>bench</title>',
  );
  const server = await serve(folder);

  const cold: Array<{ kb: number; requests: number; ms: number }> = [];
  const later: Array<{ kb: number; ms: number }> = [];
  const warm: number[] = [];
  let [asked, exact] = [0, 0];
  let [wanted, found, right] = [0, 0, 0];
  const queries = drawQueries(texts, allQueries);
  for (const query of queries.slice(0, coldQueries)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    const before = server.requests.length;
    const start = performance.now();
    await page.evaluate(call('show', query));
    const requests = server.requests.slice(before);
    cold.push({ kb: kilobytes(requests), requests: requests.length, ms: performance.now() - start });
    await context.close();
  }
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  for (const query of queries) {
    const before = server.requests.length;
    const { ms } = await page.evaluate<{ ms: number }>(call('show', query));
    later.push({ kb: kilobytes(server.requests.slice(before)), ms });
  }
  for (const query of queries) warm.push((await page.evaluate<{ ms: number }>(call('show', query))).ms);
  for (const query of queries) {
    const expected = new Set(plainScan(texts, query));
    if (expected.size > mostFound) continue;
    asked += 1;
    const { ids } = await page.evaluate<{ ids: string[] }>(call('ask', query));
    const hits = ids.filter((id) => expected.has(id)).length;
    exact += hits === expected.size && hits === ids.length ? 1 : 0;
    wanted += expected.size;
    found += ids.length;
    right += hits;
  }
  await server.close();
  await page.context().close();
  await rm(folder, { recursive: true, force: true });
  return {
    name: rival.name,
    exact: percent(exact / asked),
    recall: percent(wanted === 0 ? 1 : right / wanted),
    precision: percent(found === 0 ? 1 : right / found),
    'first KB': both(cold.map(({ kb }) => kb)),
    'first requests': both(cold.map(({ requests }) => requests)),
    'later KB': both(later.slice(1).map(({ kb }) => kb)),
    'cold ms': both(cold.map(({ ms }) => ms)),
    'later ms': both(later.slice(1).map(({ ms }) => ms)),
    'warm ms': both(warm, 1),
    'index KB': Math.round(bytes / 1024),
    files,
    'build s': Number(seconds.toFixed(1)),
  };
}

/**
 * Search on made archives of so many articles (100 and 1,000 unless sizes are given: `npm run bench -- search 10000`), beside stock
 * Pagefind and MiniSearch. Pairs are the median and the 95th percentile.
 */
async function bench(sizes: readonly string[]): Promise<void> {
  const browser = await launchBrowser();
  for (const count of sizes.length > 0 ? sizes.map(Number) : [100, 1000]) {
    const figures: Figures[] = [];
    for (const rival of rivals) figures.push(await measure(rival, count, browser));
    console.log(
      `\n## ${count} articles; load of the machine ${loadavg()[0]?.toFixed(1)}, peak memory so far ${Math.round(process.resourceUsage().maxRSS / 1024)} MB (all three, Pagefind's own process apart)`,
    );
    console.table(Object.fromEntries(figures.map(({ name, ...rest }) => [name, rest])));
    const [own, stock] = figures;
    if (own && stock) {
      const ratio = (a: number, b: number) => (a / b).toFixed(2);
      console.log(
        `against stock Pagefind: index ${ratio(own['index KB'], stock['index KB'])}, build ${ratio(own['build s'], stock['build s'])}`,
      );
    }
  }
  await browser.close();
}

await bench(process.argv.slice(2));
