import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type StaticServer, serve } from '../browser.ts';
import { buildContent } from './content.ts';
import { readPage } from './site.ts';

/** An archive of two papers; one has two issues. */
const files = {
  'archive.yaml': [
    'name: 河口存档',
    'language: zh-Hans',
    'publications:',
    '  - { id: hekou, name: 河口报, place: 河口县, publisher: 河口报社 }',
    "  - { id: qiaoxin, name: '[桥新街道简报]' }",
    '',
  ].join('\n'),
  'bulletins/hekou-2020-05-07.txt': '河口大桥开工\n\n两岸群众前来观看,现场气氛热烈。\n',
  'bulletins/hekou-2021-05-07.txt': '河口大桥合龙\n\n两岸群众前来观看,现场气氛热烈。\n',
  ...Object.fromEntries(
    ['桥新街道修路', '老渡口搬进新家', '农民夜校开课', '图书角搬进祠堂'].map((title, index) => [
      `bulletins/qiaoxin-2021-06-02/p0${index + 1}.txt`,
      `${title}\n\n${title}的消息传开,第${index + 1}天就有两岸群众前来观看,大家都说这是一件好事。\n`,
    ]),
  ),
};

let site: Awaited<ReturnType<typeof buildContent>>;
let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await buildContent(files);
  [server, browser] = await Promise.all([serve(site.folder), launchBrowser()]);
  page = await browser.newPage({ bypassCSP: true, viewport: { width: 360, height: 740 } });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

test('a reader goes from the list of issues to one paper and searches in it alone', async () => {
  await page.goto(`${server.url}issues/`);
  await page.getByRole('link', { name: '河口报' }).click();
  await page.waitForURL('**/publications/hekou/');
  expect(await page.locator('.page-head').innerText()).toMatch(
    /河口报\s+2020—2021年，共 2 期，2 篇\s+河口报社\s*河口县/,
  );
  expect(await page.locator('.issue-list a').allInnerTexts()).toEqual(['2021年5月7日', '2020年5月7日']);
  await page.getByRole('searchbox', { name: '检索本刊' }).fill('群众');
  await page.keyboard.press('Enter');
  await page.locator('.hit-title').nth(1).waitFor();
  expect((await page.locator('.hit-title').allInnerTexts()).toSorted()).toEqual(['河口大桥合龙', '河口大桥开工']);
  expect(await page.locator('#search-status').innerText()).toContain('找到 2 篇');
});

test('an issue leads back to its paper, in the other script, too', async () => {
  await page.goto(`${server.url}hant/issues/hekou-2021-05-07/`);
  await page.locator('.crumbs a', { hasText: '河口報' }).click();
  await page.waitForURL('**/hant/publications/hekou/');
  expect(await page.locator('h1').innerText()).toBe('河口報');
});

test('an issue of several pages names them at its head', async () => {
  await page.goto(`${server.url}issues/qiaoxin-2021-06-02/`);
  await page.getByRole('link', { name: '第 3 版' }).click();
  expect(new URL(page.url()).hash).toBe('#p3');
});

test('on paper stand what was searched for and what was found, without the buttons', async () => {
  await page.goto(`${server.url}search/?q=%E7%BE%A4%E4%BC%97`);
  await page.locator('.hit-title').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const isShown = (selector: string) => page.locator(selector).first().isVisible();
  expect(await Promise.all(['#search-query', '.hit-title', '#search-status'].map(isShown))).toEqual([true, true, true]);
  const buttons = [
    '#search-form button',
    '#search-sort',
    '#search-save',
    '#search-years',
    '#search-dates',
    '#search-filters',
  ];
  expect(await Promise.all(buttons.map(isShown))).toEqual(buttons.map(() => false));
  await page.emulateMedia({ media: 'screen' });
});

test('the page of a paper is valid and can be used by everyone', async () => {
  await page.goto(`${server.url}publications/qiaoxin/`);
  expect(await page.locator('.remark').innerText()).toContain('原文没有印出');
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'prefer-native-element': ['error', { exclude: ['listbox'] }], 'require-sri': 'off' },
  }).validateString(readPage(site.folder, 'publications/qiaoxin/index.html'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
