import { readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchWords } from '../../src/translations/search-words.ts';
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
  findValue: '在 {n} 项中查找',
  noValues: '没有这一项',
  kinds: { news: '新闻', photo: '图片' },
  year: '{year}年,{n} 篇',
  save: '保存',
  saving: '准备 {n}%',
  cancel: '取消',
  recent: '最近',
  clearRecent: '清除记录',
  didYouMean: '是不是：',
  termFound: '“{q}” {n} 篇',
  narrowed: '筛选：',
  dates: '日期范围',
  withoutFilters: '去掉筛选，{n} 篇',
};

const searchPage = htmlPage(
  'zh-Hans',
  `<form id="search-form" role="search" method="get" action="" data-base="../"><label for="search-query">检索</label>
  <input id="search-query" name="q" type="search"><button type="submit">检索</button>
  <ul id="search-suggestions" role="listbox" aria-label="建议" data-person="人物" data-place="地名" data-title="标题" hidden></ul></form>
  <p id="search-status" role="status" aria-live="polite"></p><div id="search-error" role="alert" hidden></div>
  <div id="search-years" hidden></div><div id="search-filters" hidden></div><div id="search-sort" hidden></div>
  <div id="search-save" hidden></div><div id="search-help" hidden></div>
  <fieldset id="search-dates" hidden><label>从 <input id="search-from" type="date"></label><label>到 <input id="search-to" type="date"></label></fieldset>
  <ol id="search-results"></ol><nav id="search-pages" hidden></nav>
  <script type="application/json" id="search-words">${JSON.stringify(words)}</script>
  <script type="module" src="page.js"></script>`,
);

const archive = makeArchive(60, 5);
// One name that stands in one article.
const [person] = archive.people;
const [story] = archive.articles;
if (person === undefined || story === undefined) throw new Error('The archive is empty');
person.name = '沈一舟';
story.body.push({ kind: 'paragraph', text: '沈一舟到会。', lines: [], joins: [] });
// And many names in another.
const crowd = archive.articles[1]?.people ?? [];
const [someone] = crowd;
if (someone !== undefined) {
  crowd.push(...Array.from({ length: 150 }, (_, index) => ({ ...someone, id: `jia-${index}`, name: `贾${index}` })));
}
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
  await page.locator('#search-suggestions [role=option]').first().waitFor();
  await page.keyboard.press('Escape');
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

test('who turns the page by keyboard goes on at its first result', async () => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  await page.focus('#search-pages a[href*="page=2"]');
  await page.keyboard.press('Enter');
  await hasStatus('第 2 / 3 页');
  expect(await page.evaluate('document.activeElement === document.querySelector(".hit-link")')).toBe(true);
  expect(faults).toEqual([]);
});

test('a filter that nothing found has a value of stays, and says so', async () => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  const column = page.locator('#search-filters details', { hasText: '栏目' });
  await column.locator('summary').press('Enter');
  await column.locator('.filter-none', { hasText: '没有这一项' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('栏目');
  await page.keyboard.press('Enter');
  expect(await column.getAttribute('open')).toBe(null);
  expect(await column.isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('what is pressed by keyboard keeps the focus, and a filter that is cleared gets it', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  await page.locator('#search-sort button:has-text("日期")').press('Enter');
  await page.locator('#search-sort button:has-text("日期")[aria-pressed=true]').waitFor();
  expect(await focused()).toBe('日期');
  const issue = page.locator('#search-filters details', { hasText: '期次' });
  await issue.locator('summary').press('Enter');
  await issue.locator('input').first().press('Space');
  await hasStatus('找到 10 篇');
  await issue.locator('.filter-clear').press('Enter');
  await hasStatus('找到 60 篇');
  await issue.locator('.filter-clear').waitFor({ state: 'detached' });
  expect(await focused()).toBe('期次');
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
  await page.locator('#search-help', { hasText: '换个词' }).waitFor();
  expect(await page.locator('#search-status b').count()).toBe(0);
});

test('a long query that finds nothing is told by its beginning', async () => {
  await openSearch();
  await page.fill('#search-query', '字'.repeat(5000));
  await hasStatus('没有找到');
  expect((await status())?.length).toBeLessThan(120);
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

describe('suggestions', () => {
  const options = () => page.locator('#search-suggestions [role=option]').allTextContents();
  const expanded = () => page.getAttribute('#search-query', 'aria-expanded');

  test.each(['沈一', '一舟', 'syz', 'shenyizhou'])('%s: the list opens, arrows mark, Enter takes', async (typed) => {
    await openSearch();
    await page.locator('#search-query').pressSequentially(typed);
    await page.locator('#search-suggestions [role=option]').first().waitFor();
    expect(await options()).toContain('沈一舟 人物');
    expect(await expanded()).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#search-query', 'aria-activedescendant')).toBe('search-suggestions-0');
    expect(await page.getAttribute('#search-suggestions-0', 'aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await hasStatus('找到 1 篇');
    expect(await page.inputValue('#search-query')).toBe('沈一舟');
    expect(await expanded()).toBe('false');
    expect(faults).toEqual([]);
  });

  test('Esc closes the list and keeps the words', async () => {
    await openSearch();
    await page.locator('#search-query').pressSequentially('沈');
    await page.locator('#search-suggestions [role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await expanded()).toBe('false');
    expect(await page.inputValue('#search-query')).toBe('沈');
  });
});

test('a long filter opens, and a very long one finds values by name', async () => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  const people = page.locator('#search-filters details', { hasText: '人物' });
  await people.locator('summary').click();
  await people.locator('.filter-more').click();
  expect(await people.locator('li').count()).toBe(100);
  await people.locator('.filter-find').fill('贾149');
  expect(await people.locator('li').allTextContents()).toEqual([' 贾149 1']);
  await people.locator('li input').first().check();
  await hasStatus('找到 1 篇');
  expect(address()).toContain('person=jia-149');
});

test('every hit of an article opens on demand', async () => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  const hit = page.locator('.hit', { has: page.locator('.hit-more') }).first();
  expect(await hit.locator('.hit-passages').isVisible()).toBe(false);
  await hit.locator('.hit-more').click();
  expect(await hit.locator('.hit-more').getAttribute('aria-expanded')).toBe('true');
  const marks = await hit.locator('.hit-passages mark').count();
  expect(await hit.locator('.hit-more').textContent()).toBe(`共 ${marks} 处`);
});

test.each([
  ['CSV', /^\uFEFFid,title,date,edtf,issue,column,kind,hits,excerpt,url\r\n/, /\r\n(?!$)/g, 60],
  ['RIS', /^TY {2}- NEWS\r\nTI {2}- /, /ER {2}- \r\n/g, 60],
])('all results are saved as %s', async (format, head, each, count) => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#search-save :text("${format}")`)]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe(`search.${format.toLowerCase()}`);
  expect(text).toMatch(head);
  expect(text.match(each)).toHaveLength(count);
});

test('results are saved from few files, and a save can be given up', async () => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  let asked = 0;
  await page.route('**/list/*.bin', async (route) => {
    asked += 1;
    await held;
    await route.continue().catch(() => {});
  });
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.click('#search-save :text("CSV")');
  await page.click('.save-cancel');
  release();
  await page.locator('.save-progress').waitFor({ state: 'detached' });
  expect([downloads, asked]).toEqual([0, 1]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#search-save :text("RIS")')]);
  expect(download.suggestedFilename()).toBe('search.ris');
  expect(faults).toEqual([]);
});

test('a save that fails says so', async () => {
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  await page.route('**/list/*.bin', (route) => route.abort());
  await page.click('#search-save :text("CSV")');
  await page.locator('#search-error:not([hidden])').waitFor();
  expect(await page.textContent('#search-error')).toContain('没有载入');
  expect(await page.locator('.hit').count()).toBe(20);
});

test('the date boxes narrow to a range and show the one in the address', async () => {
  const day = archive.issues[2]?.date.value ?? '';
  await openSearch('?q=。');
  await hasStatus('找到 60 篇');
  await page.fill('#search-from', day);
  await hasStatus('找到 30 篇');
  await page.fill('#search-to', day);
  await hasStatus('找到 10 篇');
  expect(address()).toContain(`from=${day}&to=${day}`);
  await page.goBack();
  await hasStatus('找到 30 篇');
  expect(await page.inputValue('#search-to')).toBe('');
});

test('a name typed with another character of the same sound leads to the name', async () => {
  await openSearch('?q=沈义州');
  await hasStatus('没有找到“沈义州”');
  await page.click('.spellings a:text-is("沈一舟")');
  await hasStatus('找到 1 篇');
  expect(address()).toBe(`?q=${encodeURIComponent('沈一舟')}`);
});

test('a phrase in Chinese quotation marks that are not printed leads to the phrase', async () => {
  await openSearch('?q=“沈一舟到会”');
  await hasStatus('没有找到');
  await page.locator('#search-help .spellings a', { hasText: /^沈一舟到会$/ }).click();
  await hasStatus('找到 1 篇');
  expect(faults).toEqual([]);
});

test('nothing found under filters, or for several words: what each finds', async () => {
  await openSearch('?q=。&year=1950');
  await page.locator('.filters-clear', { hasText: '60 篇' }).click();
  await hasStatus('找到 60 篇');
  await openSearch('?q=沈一舟 没有的词');
  await page.locator('.terms').waitFor();
  expect(await page.locator('.terms li').allTextContents()).toEqual(['“沈一舟” 1 篇', '“没有的词” 0 篇']);
});

test('recent searches stay on the device and can be forgotten', async () => {
  await openSearch('?q=沈一舟');
  await hasStatus('找到 1 篇');
  await page.fill('#search-query', '');
  await page.locator('.recent a', { hasText: '沈一舟' }).waitFor();
  await page.click('.recent-clear');
  expect(await page.locator('.recent').count()).toBe(0);
  await page.reload();
  await hasStatus('请输入');
  expect(await page.locator('.recent').count()).toBe(0);
});

test('what was found stays when a later file fails', async () => {
  const manifest = JSON.parse(readFileSync(join(site.folder, 'search/manifest.json'), 'utf8')) as { folder: string };
  const facets = join(site.folder, 'search', manifest.folder, 'facets/year.bin');
  await rename(facets, `${facets}.away`);
  await openSearch('?q=。');
  await page.locator('#search-error:not([hidden])').waitFor();
  expect(await page.locator('.hit').count()).toBe(20);
  await rename(`${facets}.away`, facets);
  await page.click('.retry');
  await page.locator('.year').first().waitFor();
});

test('fast typing: only the last query is answered', async () => {
  await openSearch();
  await hasStatus('请输入');
  await page.evaluate(`(() => {
    const input = document.querySelector('#search-query');
    for (const text of ['。', '，', '沈一舟']) { input.value = text; input.form.requestSubmit(); }
  })()`);
  await hasStatus('找到 1 篇');
  expect(await page.locator('.hit').count()).toBe(1);
  expect(faults).toEqual([]);
});

test.each([
  ['10,000 characters', '字词'.repeat(5000)],
  ['10,000 words', Array.from({ length: 3300 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(' ')],
  ['punctuation', '，。！？；：“”'],
  ['emoji', '😀👩‍👩‍👧'],
  ['rare characters', '𠮷𪚥'],
  ['an unpaired surrogate', '\ud842半'],
  ['HTML', '<img src=x onerror="document.title=1">'],
  ['signs of regular expressions', '.*+?^$()[]{}|\\'],
  ['signs of the query', '"" -"" | a|'],
])('%s: a clear answer, nothing executed', async (_, query) => {
  await openSearch();
  await hasStatus('请输入');
  await page.evaluate(`(() => {
    const input = document.querySelector('#search-query');
    input.value = ${JSON.stringify(query)};
    input.form.requestSubmit();
  })()`);
  await page.locator('#search-status', { hasText: /找到|没有可/ }).waitFor({ state: 'attached' });
  await page.locator('#search-results:not([aria-busy])').waitFor({ state: 'attached' });
  expect(await page.locator('#search-results img, #search-status img, #search-help img').count()).toBe(0);
  expect(await page.isHidden('#search-error')).toBe(true);
  expect(faults).toEqual([]);
});
