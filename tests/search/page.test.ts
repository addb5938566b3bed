import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchWords } from '../../src/search/client/words.ts';
import { makeArchive } from './made-archive.ts';
import { htmlPage, openSite, type SearchSite } from './site.ts';

const words: SearchWords = {
  found: '找到 {n} 篇',
  page: '，第 {page} / {pages} 页',
  none: '没有找到“{q}”',
  tips: ['换个词'],
  start: '请输入',
  searching: '检索中',
  failed: '没有载入',
  retry: '重试',
  tooLong: '最多 {max} 个字',
  nothingToSearch: '没有可检索的字',
  hits: '共 {n} 处',
  sort: '排序',
  relevance: '相关',
  date: '日期',
  previous: '上一页',
  next: '下一页',
  pageNumber: '第 {page} 页',
  filters: {
    year: '年份',
    publication: '简报',
    issue: '期次',
    column: '栏目',
    kind: '类别',
    person: '人物',
    place: '地名',
  },
  clear: '清除',
  more: '全部 {n} 项',
  kinds: { news: '新闻', photo: '图片' },
  year: '{year}年,{n} 篇',
};

const searchPage = htmlPage(
  'zh-Hans',
  `<form id="search-form" role="search" method="get" action="" data-base="../"><label for="search-query">检索</label>
  <input id="search-query" name="q" type="search"><button type="submit">检索</button></form>
  <p id="search-status" role="status" aria-live="polite"></p><div id="search-error" role="alert" hidden></div>
  <div id="search-years" hidden></div><div id="search-filters" hidden></div><div id="search-sort" hidden></div>
  <ol id="search-results"></ol><nav id="search-pages" hidden></nav>
  <script type="application/json" id="search-words">${JSON.stringify(words)}</script>
  <script type="module" src="page.js"></script>`,
);

const archive = makeArchive(60, 5);
let site: SearchSite;
let page: Page;
let faults: string[] = [];

beforeAll(async () => {
  site = await openSite(archive, { files: { 'search/index.html': searchPage } });
});
afterAll(() => site.close());

async function openSearch(query = ''): Promise<void> {
  faults = [];
  page = await site.open(`search/${query}`);
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => faults.push(String(error)));
}

const status = () => page.textContent('#search-status');
const hasStatus = (text: string) => page.locator('#search-status', { hasText: text }).waitFor({ state: 'attached' });
const address = () => new URL(page.url()).search;

test('typing finds, marks the words and keeps the state in the address', async () => {
  await openSearch();
  await hasStatus('请输入');
  await page.keyboard.press('/');
  const title = archive.articles[11]?.title.slice(0, 3) ?? '';
  await page.keyboard.type(title);
  await hasStatus('找到');
  expect(await page.textContent('.hit-title mark')).toBe(title);
  expect(address()).toBe(`?q=${encodeURIComponent(title)}`);
  const href = await page.getAttribute('.hit-link', 'href');
  expect(href).toMatch(/\/articles\/[^/]+\/\?q=[^#]+#hits$/);
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate('document.activeElement.className')).toBe('hit-link');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate('document.activeElement.id')).toBe('search-query');
  await page.keyboard.press('Escape');
  await hasStatus('请输入');
  expect(address()).toBe('');
  expect(faults).toEqual([]);
});

test('filters, order and pages are steps that the back button takes back', async () => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  expect(await page.locator('.hit').count()).toBe(20);
  expect(await page.textContent('.hit-date')).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日$/);
  await page.click('#search-pages a[href*="page=2"]');
  await hasStatus('第 2 / 3 页');
  expect(await page.getAttribute('#search-results', 'start')).toBe('21');
  const issue = page.locator('#search-filters details', { hasText: '期次' });
  await issue.locator('summary').click();
  await issue.locator('input').first().check();
  await hasStatus('找到 10 篇');
  expect(address()).toMatch(/issue=made-/);
  expect(address()).not.toContain('page=');
  await page.click('#search-sort button:has-text("日期")');
  await page.waitForURL(/sort=date/);
  await page.goBack();
  await page.goBack();
  await hasStatus('第 2 / 3 页');
  await page.goBack();
  await hasStatus('第 1 / 3 页');
  expect(faults).toEqual([]);
});

test('the address alone brings everything back', async () => {
  const issue = archive.issues[1]?.id;
  await openSearch(`?q=。&issue=${issue}&sort=date`);
  await hasStatus('找到 10 篇');
  expect(await page.getAttribute('#search-sort button:has-text("日期")', 'aria-pressed')).toBe('true');
  expect(await page.inputValue('#search-query')).toBe('。');
  await page.locator('#search-filters input:checked').waitFor();
  const years = await page.locator('.year').getAttribute('aria-label');
  expect(years).toContain('10 篇');
});

test('a page beyond the last shows the last', async () => {
  await openSearch('?q=。&page=99');
  await hasStatus('第 3 / 3 页');
  expect(address()).toContain('page=3');
});

test('nothing found: says what was searched and what to try', async () => {
  await openSearch('?q=<b>没有的词</b>');
  await hasStatus('没有找到“<b>没有的词</b>”');
  expect(await page.textContent('#search-results')).toContain('换个词');
  expect(await page.locator('#search-status b').count()).toBe(0);
});

test('a query that is too long gets a sentence', async () => {
  await openSearch();
  await page.fill('#search-query', '字'.repeat(10_001));
  await hasStatus('最多 10000 个字');
});

test('an index that does not load: a message and a retry that works', async () => {
  const manifest = join(site.folder, 'search/manifest.json');
  await rename(manifest, `${manifest}.away`);
  await openSearch('?q=。');
  await page.locator('#search-error:not([hidden])').waitFor();
  expect(await page.textContent('#search-error')).toContain('没有载入');
  expect(await status()).toBe('');
  await rename(`${manifest}.away`, manifest);
  await page.click('.retry');
  await hasStatus('找到 60 篇');
  expect(await page.isHidden('#search-error')).toBe(true);
});
