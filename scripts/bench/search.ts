import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, type StaticServer, serve } from '../../tests/browser.ts';
import { makeArchive } from '../../tests/search/made-archive.ts';
import { plainScan, plainText } from '../../tests/search/plain-scan.ts';
import { quantile } from './quantile.ts';
import { watchMemory } from './search/peak-memory.ts';
import { drawQueries, queryWays } from './search/queries.ts';
import { type Rival, rivals } from './search/rivals.ts';

/** Queries asked on a fresh page each, and queries asked one after the other on one page. */
const coldQueries = 30;
const allQueries = 120;
/** Of a query that finds more articles than this only their number is compared. */
const mostFound = 100;
const defaultSizes = [100, 1000];

/**
 * `first` is a query on a page just opened with its first results shown, `find` the part of it that says what is found, `later` one not
 * asked before on a page in use, `warm` one asked again.
 */
interface Figures {
  exact: string;
  recall: string;
  precision: string;
  'find KB': string;
  'find requests': string;
  'first KB': string;
  'first requests': string;
  'later KB': string;
  'later requests': string;
  'first ms': string;
  'later ms': string;
  'warm ms': string;
  'index KB': number;
  files: number;
  'build s': number;
  'peak MB': number | string;
}
type Row = Figures | { 'not run': string };

/** The queries of one archive with the right answers. */
interface Questions {
  queries: readonly string[];
  expected: ReadonlyArray<readonly string[]>;
}

const both = (values: readonly number[], digits = 0) =>
  `${quantile(values, 0.5).toFixed(digits)} / ${quantile(values, 0.95).toFixed(digits)}`;
const percent = (part: number, whole: number) => `${(whole === 0 ? 100 : (part / whole) * 100).toFixed(1)} %`;

/** The bench's own files are not part of a search. */
const ownFiles = new Set(['ask.js', 'ids.json']);

async function sizeOf(folder: string): Promise<{ bytes: number; files: number }> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = all.filter((entry) => entry.isFile() && !ownFiles.has(entry.name));
  const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** Builds in a process of its own, so that its memory can be told. */
async function build(
  rival: Rival,
  count: number,
  folder: string,
): Promise<{ seconds: number; peak: number | undefined }> {
  const script = fileURLToPath(new URL('./search/build.ts', import.meta.url));
  const child = spawn(process.execPath, [script, rival.name, String(count), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = watchMemory(child.pid ?? 0);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0) throw new Error(`${rival.name} could not be built with ${count} articles`);
  return { seconds: Number(output), peak: memory.stop() };
}

interface Asked {
  ms: number;
  total: number;
  ids: string[];
}

/** Runs a call of the rival's module in the page; a string, so that nothing rewrites `import()`. */
const call = (name: 'ask' | 'show', query: string, most: number) =>
  `import(new URL('./ask.js', location.href).href).then(async ({ ${name} }) => { const t = performance.now(); const answer = await ${name}(${JSON.stringify(query)}, ${most}); return { ms: performance.now() - t, total: answer?.total ?? 0, ids: answer?.ids ?? [] }; })`;

const ask = (page: Page, name: 'ask' | 'show', query: string, most = mostFound) =>
  page.evaluate<Asked>(call(name, query, most));

/** What a query cost: kilobytes and requests since there were so many. */
function costSince({ requests }: StaticServer, before: number): { kb: number; requests: number } {
  const since = requests.slice(before).filter(({ path }) => !ownFiles.has(basename(path)));
  return { kb: since.reduce((sum, { bytes }) => sum + bytes, 0) / 1024, requests: since.length };
}

async function openPage(browser: Browser, server: StaticServer): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  return page;
}

/** How well the answers of a rival are those of the scan. */
async function compare(page: Page, { queries, expected }: Questions) {
  let [exact, wanted, found, right] = [0, 0, 0, 0];
  for (const [index, query] of queries.entries()) {
    const articles = expected[index] ?? [];
    const { total, ids } = await ask(page, 'ask', query);
    if (articles.length > mostFound) {
      exact += total === articles.length ? 1 : 0;
      continue;
    }
    const hits = articles.filter((id) => ids.includes(id)).length;
    exact += hits === articles.length && total === hits ? 1 : 0;
    wanted += articles.length;
    found += total;
    right += hits;
  }
  return {
    exact: percent(exact, queries.length),
    recall: percent(right, wanted),
    precision: percent(right, found),
  };
}

async function measure(rival: Rival, count: number, questions: Questions, browser: Browser): Promise<Row> {
  if (count > (rival.limit?.articles ?? count)) return { 'not run': rival.limit?.reason ?? '' };
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-bench-'));
  const { seconds, peak } = await build(rival, count, folder);
  const { bytes, files } = await sizeOf(folder);
  const html = '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>bench</title>';
  await writeFile(join(folder, 'index.html'), html);
  const server = await serve(folder);

  const first = [];
  for (const query of questions.queries.filter((_, index) => index % Math.ceil(allQueries / coldQueries) === 0)) {
    const page = await openPage(browser, server);
    const before = server.requests.length;
    const started = performance.now();
    await ask(page, 'ask', query, 0);
    const find = costSince(server, before);
    await ask(page, 'show', query);
    first.push({ ms: performance.now() - started, find, ...costSince(server, before) });
    await page.context().close();
  }
  const page = await openPage(browser, server);
  const later = [];
  for (const query of questions.queries) {
    const before = server.requests.length;
    const { ms } = await ask(page, 'show', query);
    later.push({ ms, ...costSince(server, before) });
  }
  later.shift();
  const warm = [];
  for (const query of questions.queries) warm.push((await ask(page, 'show', query)).ms);
  const answers = await compare(page, questions);
  await server.close();
  await page.context().close();
  await rm(folder, { recursive: true, force: true });
  return {
    ...answers,
    'find KB': both(first.map(({ find }) => find.kb)),
    'find requests': both(first.map(({ find }) => find.requests)),
    'first KB': both(first.map(({ kb }) => kb)),
    'first requests': both(first.map(({ requests }) => requests)),
    'later KB': both(later.map(({ kb }) => kb)),
    'later requests': both(later.map(({ requests }) => requests)),
    'first ms': both(first.map(({ ms }) => ms)),
    'later ms': both(later.map(({ ms }) => ms)),
    'warm ms': both(warm, 1),
    'index KB': Math.round(bytes / 1024),
    files,
    'build s': seconds,
    'peak MB': peak ?? 'not told here',
  };
}

/** Draws the queries of an archive and answers them by reading every text. */
function question(count: number): Questions {
  const archive = makeArchive(count);
  const texts = new Map(archive.articles.map((article) => [article.id, plainText(article)]));
  const queries = drawQueries(archive, texts, allQueries);
  return { queries, expected: queries.map((query) => plainScan(texts, query)) };
}

function describe({ expected }: Questions, count: number): string {
  const found = expected.map(({ length }) => length);
  const frequent = found.filter((articles) => articles > count / 100).length;
  return `${expected.length} queries find ${both(found)} articles; ${percent(frequent, expected.length)} of them more than one article in a hundred`;
}

/** Prints a line or two that say how the first row stands to the second. */
function printRatios(rows: ReadonlyMap<string, Row>): void {
  const [own, stock] = [...rows.values()];
  if (own === undefined || stock === undefined || 'not run' in own || 'not run' in stock) return;
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  console.log(
    `against stock Pagefind: index ${ratio(own['index KB'], stock['index KB'])}, build ${ratio(own['build s'], stock['build s'])}`,
  );
}

/**
 * Search on made archives of so many articles (100 and 1,000 unless sizes are given: `npm run bench -- search 10000 100000`), beside stock
 * Pagefind and MiniSearch, or alone with `--without-rivals`. Pairs are the median and the 95th percentile; memory is that of the build with
 * the archive in it and all it starts.
 */
async function bench(words: readonly string[]): Promise<void> {
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const measured = words.includes('--without-rivals') ? rivals.slice(0, 1) : rivals;
  const browser = await launchBrowser();
  console.log(`Queries drawn from the texts: ${queryWays}.`);
  for (const count of sizes.length > 0 ? sizes : defaultSizes) {
    const questions = question(count);
    const rows = new Map<string, Row>();
    for (const rival of measured) rows.set(rival.name, await measure(rival, count, questions, browser));
    console.log(
      `\n## ${count} articles; ${describe(questions, count)}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    );
    console.table(Object.fromEntries(rows));
    printRatios(rows);
  }
  await browser.close();
}

await bench(process.argv.slice(2));
