import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearch } from '../../src/search/index/index.ts';
import { showLine } from '../../src/search/index/shown.ts';
import { makeArchive } from './made-archive.ts';
import { ask, askOne, htmlPage, openSite, type SearchSite } from './site.ts';

const archive = makeArchive(400, 3);
const pages = {
  'hant.html': htmlPage('zh-Hant', ''),
  'en.html': htmlPage('en', ''),
  'zh.html': htmlPage('zh', ''),
};
let site: SearchSite;
beforeAll(async () => {
  site = await openSite(archive, { base: '/archive/', files: pages, scanBytes: 0 });
});
afterAll(() => site.close());

/** The folder of the data files, and their names. */
function dataFiles({ folder }: SearchSite) {
  const search = join(folder, 'search');
  const manifest = JSON.parse(readFileSync(join(search, 'manifest.json'), 'utf8')) as { folder: string };
  const path = join(search, manifest.folder);
  return { path, list: (name: string) => readdirSync(join(path, name)) };
}

const oddQueries = [
  '字'.repeat(10_000),
  '。'.repeat(3000),
  '\ud800',
  '\udc00甲',
  '😀𠮷',
  '<img src=x onerror=alert(1)>',
  '.*+?^$&()|[]{}\\',
  '"',
  '-',
  '|',
  '" "',
  '-" "',
];

const sample = archive.articles[42]?.body[0]?.text.slice(0, 5) ?? '';

test.each(['', 'hant.html', 'en.html', 'zh.html'])('the language of the page does not matter: %j', async (path) => {
  const page = await site.open(path);
  const { results } = await askOne(page, site.server.url, sample);
  expect(results.map(({ article }) => article)).toContain(archive.articles[42]?.id);
});

test('addresses lead into the tree of the script, under the base path', async () => {
  const page = await site.open();
  const plain = await askOne(page, site.server.url, sample);
  const traditional = await askOne(page, site.server.url, sample, { script: 'Hant' });
  expect(plain.results[0]?.url).toBe(`${site.server.url}articles/${plain.results[0]?.article}/`);
  expect(traditional.results[0]?.url).toBe(`${site.server.url}hant/articles/${plain.results[0]?.article}/`);
  expect(traditional.total).toBe(plain.total);
});

test('title hits come first, dates can order, offset and limit cut pages without overlap', async () => {
  const page = await site.open();
  const title = archive.articles[7]?.title.slice(0, 2) ?? '';
  const all = await askOne(page, site.server.url, title, { limit: 400 });
  const inTitle = all.results.map((result) => result.titleParts.some(({ hit }) => hit));
  expect(inTitle.indexOf(false) === -1 || inTitle.indexOf(false) > inTitle.lastIndexOf(true)).toBe(true);
  const byDate = await askOne(page, site.server.url, '，', { limit: 400, sort: 'date' });
  const dates = byDate.results.map(({ date }) => date ?? '');
  expect(dates).toEqual(dates.toSorted().reverse());
  const second = await askOne(page, site.server.url, '，', { limit: 20, offset: 20, sort: 'date' });
  expect(second.results).toEqual(byDate.results.slice(20, 40));
});

test('excerpts hold the printed text with the words marked, as safe HTML', async () => {
  const page = await site.open();
  const { results } = await askOne(page, site.server.url, sample);
  const found = results.find(({ article }) => article === archive.articles[42]?.id);
  expect(found?.excerpt).toContain('<mark>');
  expect(found?.excerptParts.filter(({ hit }) => hit).length).toBeGreaterThan(0);
});

test('filters narrow, and every value is counted as if its own filter were not set', async () => {
  const page = await site.open();
  const [issue] = archive.issues;
  const everything = await askOne(page, site.server.url, '。', {
    counts: ['year', 'issue', 'person', 'kind'],
    limit: 0,
  });
  const narrowed = await askOne(page, site.server.url, '。', {
    filters: { issue: issue?.id ?? '' },
    counts: ['issue', 'person'],
    limit: 400,
  });
  expect(narrowed.results.every(({ article }) => article.startsWith(`${issue?.id}-`))).toBe(true);
  expect(narrowed.total).toBe(everything.counts.issue?.find(({ value }) => value === issue?.id)?.count);
  expect(narrowed.counts.issue).toEqual(everything.counts.issue);
  const names = everything.counts.issue?.map(({ name }) => name) ?? [];
  expect(new Set(names).size).toBe(names.length);
  const sum = everything.counts.kind?.reduce((total, { count }) => total + count, 0);
  expect(sum).toBe(everything.total);
  const person = narrowed.counts.person?.[0];
  const both = await askOne(page, site.server.url, '。', {
    filters: { issue: issue?.id ?? '', person: [person?.value ?? ''] },
  });
  expect(both.total).toBe(person?.count);
});

test('a range of dates includes its ends', async () => {
  const page = await site.open();
  const day = archive.issues[3]?.date.value ?? '';
  const { total } = await askOne(page, site.server.url, '。', { filters: { from: day, to: day } });
  expect(total).toBe(10);
});

test('words left out, either word, a phrase with blanks', async () => {
  const page = await site.open();
  const count = async (query: string) => (await askOne(page, site.server.url, query, { limit: 0 })).total;
  const [all, gdp, app] = [archive.articles.length, await count('gdp'), await count('app')];
  expect(await count('gdp|app')).toBe(gdp + app - (await count('gdp app')));
  expect(await count('。 -gdp')).toBe((await count('。')) - (await count('。 gdp')));
  expect(await count('"new york"')).toBeGreaterThan(0);
  expect(await count('york new')).toBeGreaterThanOrEqual(await count('"york new"'));
  expect(gdp).toBeLessThan(all);
});

test.each([
  ['', 'empty'],
  ['  　 ', 'empty'],
  ['\u200b', 'empty'],
  ['字'.repeat(10_001), 'too-long'],
])('%j is not searched, and the answer says why', async (query, message) => {
  const page = await site.open();
  expect(await askOne(page, site.server.url, query)).toEqual({ total: 0, results: [], counts: {}, message });
});

describe.each([
  { index: 'Pagefind', options: {}, files: ['words.bin', 'words', 'text'] },
  { index: 'grams', options: { mostInPagefind: 0 }, files: ['words', 'text'] },
])('a file of the index that cannot be read: $index', ({ options, files }) => {
  let broken: SearchSite;
  beforeAll(async () => {
    broken = await openSite(archive, { scanBytes: 0, ...options });
  });
  afterAll(() => broken.close());

  test('is an error, not an empty list; once it is back, the same page finds', async () => {
    const page = await broken.open();
    const { path, list } = dataFiles(broken);
    const words = join(path, 'words');
    await rename(words, `${words}-away`);
    expect(await ask(page, broken.server.url, [[sample]])).toEqual([{ error: 'SearchError', reason: 'missing' }]);
    await rename(`${words}-away`, words);
    expect((await askOne(page, broken.server.url, sample)).total).toBeGreaterThan(0);
    expect(list('words').length).toBeGreaterThan(1);
  });

  test('what could not be suggested or listed is read again by the next call', async () => {
    const page = await broken.open();
    const call = (name: 'suggest' | 'list', text: string) =>
      page.evaluate<number | string>(
        `import(${JSON.stringify(`${broken.server.url}search/client.js`)}).then(({ ${name} }) => ${name}(${JSON.stringify(text)})).then(({ length }) => length, ({ name }) => name)`,
      );
    const name = archive.people[0]?.name ?? '';
    for (const [fails, part, text] of [
      ['suggest', '**/manifest.json', name],
      ['list', '**/list/*.bin', sample],
    ] as const) {
      await page.route(part, (route) => route.abort());
      expect(await call(fails, text)).toBe('SearchError');
      await page.unroute(part);
      expect(await call(fails, text)).toBeGreaterThan(0);
    }
  });

  test.each(files)('damaged: %s', async (name) => {
    const page = await broken.open();
    const { path, list } = dataFiles(broken);
    const names = name.endsWith('.bin') ? [name] : list(name).map((file) => `${name}/${file}`);
    const paths = names.map((file) => join(path, file));
    const whole = paths.map((file) => readFileSync(file));
    for (const [at, file] of paths.entries()) writeFileSync(file, whole[at]?.subarray(0, 60) ?? '');
    expect(await ask(page, broken.server.url, [[sample]])).toEqual([{ error: 'SearchError', reason: 'damaged' }]);
    for (const [at, file] of paths.entries()) writeFileSync(file, whole[at] ?? '');
    expect((await askOne(page, broken.server.url, sample)).total).toBeGreaterThan(0);
  });

  test.each(['', '<!doctype html><title>Not found</title>'])('something else in its place: %j', async (content) => {
    const page = await broken.open();
    const { path, list } = dataFiles(broken);
    const paths = list('words').map((file) => join(path, 'words', file));
    const whole = paths.map((file) => readFileSync(file));
    for (const file of paths) writeFileSync(file, content);
    expect(await ask(page, broken.server.url, [[sample]])).toEqual([{ error: 'SearchError', reason: 'damaged' }]);
    for (const [at, file] of paths.entries()) writeFileSync(file, whole[at] ?? '');
  });

  test.each(oddQueries)('odd query %#: an answer, no error', async (query) => {
    const page = await broken.open();
    const [answer] = await ask(page, broken.server.url, [[query]]);
    expect(answer).toHaveProperty('total');
  });
});

test('the other script shows every character as the site does, and marks the same words', async () => {
  const page = await site.open();
  const { results } = await askOne(page, site.server.url, sample, { script: 'Hant' });
  const found = results.find(({ article }) => article === archive.articles[42]?.id);
  const passage =
    found?.passages[0]
      ?.map(({ text }) => text)
      .join('')
      .replaceAll('…', '') ?? '';
  const texts = archive.articles[42]?.body.map(({ text }) => showLine(text, 'Hans', 'Hant', []));
  expect(texts?.some((text) => text.includes(passage))).toBe(true);
  expect(found?.passages.flat().some(({ hit }) => hit)).toBe(true);
});

test('a search that was given up is rejected', async () => {
  const page = await site.open();
  const client = `${site.server.url}search/client.js`;
  const name = await page.evaluate<string>(`(async () => {
    const { search } = await import(${JSON.stringify(client)});
    const giveUp = new AbortController();
    const running = search('会议', { signal: giveUp.signal });
    giveUp.abort();
    return running.then(() => 'answered', ({ name }) => name);
  })()`);
  expect(name).toBe('AbortError');
});

test('the same archive gives the same bytes', async () => {
  const small = makeArchive(30);
  const read = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length), readFileSync(path).toString('base64')];
      })
      .sort();
  const folders = [join(site.folder, 'one'), join(site.folder, 'two')];
  for (const folder of folders) await buildSearch(small, folder);
  const [one, two] = folders.map(read);
  expect(one).toEqual(two);
});

test('an archive without articles is built and answers', async () => {
  const empty = await openSite(makeArchive(0));
  const page = await empty.open();
  expect(await askOne(page, empty.server.url, '会议')).toMatchObject({ total: 0, results: [] });
  await empty.close();
});
