import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from './made-archive.ts';
import { htmlPage, openSite, type SearchSite } from './site.ts';

const frame = htmlPage(
  'zh-Hans',
  `<p id="hits-status" role="status" data-some="第 {i} / {n} 处" data-none="没有找到“{q}”" data-failed="没有载入" data-unable="不能标出"></p><a id="hits-retry" href="?again">重试</a>
  <button id="hits-previous" type="button">上</button><button id="hits-next" type="button">下</button>
  <script type="module" src="../hits.js"></script>`,
);
const box = '<div id="hits"><iframe src="../search/hits/" title="t"></iframe></div>';
const article = (lang: string, text: string) => htmlPage(lang, `<article>${text}</article><p>区委</p>${box}`);

const files = {
  'search/hits/index.html': frame,
  'a/plain.html': article(
    'zh-Hans',
    '<h1>区委书记</h1><p>他说，<a href="/">区</a>委要 抓好。</p><aside>区委</aside><p>区</p><p>委</p>',
  ),
  'a/hant.html': article('zh-Hant', '<h1>區委書記</h1><p>增長５％，區<em>委</em>。</p>'),
};

let site: SearchSite;
beforeAll(async () => {
  site = await openSite(makeArchive(5), { files });
});
afterAll(() => site.close());

/** Opens an article from a search and waits for the frame to speak. */
async function openArticle(
  name: string,
  query: string,
): Promise<{ page: Page; said: () => Promise<string | null>; press: (id: string) => Promise<void> }> {
  const page = await site.open(`a/${name}.html?q=${encodeURIComponent(query)}#hits`);
  page.setDefaultTimeout(10_000);
  const inner = page.frameLocator('iframe');
  await inner.locator('#hits-status:not(:empty)').waitFor();
  return { page, said: () => inner.locator('#hits-status').textContent(), press: (id) => inner.locator(id).click() };
}

const marked = (page: Page, name: string) =>
  page.evaluate<string[]>(`[...(CSS.highlights.get('${name}') ?? [])].map(String)`);

test.each([
  ['plain', '区委', ['区委', '区委']],
  ['plain', '要抓', ['要 抓']],
  ['plain', '區委', ['区委', '区委']],
  ['plain', '书记 抓好', ['书记', '抓好']],
  ['hant', '增长5%，', ['增長５％，']],
  ['hant', '区委', ['區委', '區委']],
])('%s: %s', async (name, query, expected) => {
  const { page, said } = await openArticle(name, query);
  expect(await marked(page, 'hit')).toEqual(expected);
  expect(await said()).toBe(`第 1 / ${expected.length} 处`);
});

test('the buttons step through the hits and round', async () => {
  const { page, said, press } = await openArticle('plain', '区委');
  expect(await marked(page, 'hit-current')).toEqual(['区委']);
  await press('#hits-next');
  expect(await said()).toBe('第 2 / 2 处');
  await press('#hits-next');
  expect(await said()).toBe('第 1 / 2 处');
  await press('#hits-previous');
  expect(await said()).toBe('第 2 / 2 处');
});

test('the text of the article is not touched', async () => {
  const { page } = await openArticle('plain', '区委');
  expect(await page.innerHTML('article')).toContain('他说，<a href="/">区</a>委要 抓好。');
});

test('words that do not stand in the article are told as they are', async () => {
  const { said, page } = await openArticle('plain', '<没有>');
  expect(await said()).toBe('没有找到“<没有>”');
  expect(await marked(page, 'hit')).toEqual([]);
});

test('an index that does not load: a message and a retry that works', async () => {
  const manifest = join(site.folder, 'search/manifest.json');
  await rename(manifest, `${manifest}.away`);
  const { page, said } = await openArticle('plain', '区委');
  expect(await said()).toBe('没有载入');
  expect(await marked(page, 'hit')).toEqual([]);
  await rename(`${manifest}.away`, manifest);
  await page.frameLocator('iframe').locator('#hits-retry[data-wanted]').click();
  await page.frameLocator('iframe').locator('#hits-status', { hasText: '第 1 / 2 处' }).waitFor();
  expect(await marked(page, 'hit')).toEqual(['区委', '区委']);
});
