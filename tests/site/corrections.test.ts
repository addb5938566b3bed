import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type StaticServer, serve } from '../browser.ts';
import { anchorIn } from '../records/corrections/corrected.ts';
import { buildContent } from './content.ts';
import { readLinks } from './links.ts';
import { pagesIn, readPage } from './site.ts';

const text = [
  '官方微信',
  '扫码关住我们',
  '',
  '',
  '河口大桥合龙',
  '',
  '5月6曰,县委书记沈一舟出席大桥合龙仪式,两岸群众前来观看。',
  '',
  '沈一舟在仪式上讲话。',
  '',
  '顾小满',
  '',
  '',
  '',
  '青口粮价稳了',
  '',
  '青口镇粮价连续三周持平,农户说心里有底。',
  '',
  '收购点排起长队。',
  '',
].join('\n');
const at = (line: number) => anchorIn(text, line);
const corrections = `corrections:
  - { at: ${at(7)}, words: 6曰, read: 6日, why: 形近而误。, by: 编者 }
  - { at: ${at(5)}, words: 合龙, read: 合拢 }
  - { at: ${at(1)}, role: note, of: ${at(17)} }
  - { at: ${at(19)}, paragraph: continues }
  - { at: ${at(17)}, set: { column: 粮食, kind: notice } }
  - { at: ${at(2)}, words: 关住, read: 关注, why: 形近而误。 }
`;
const files = {
  'archive.yaml': 'name: 河口存档\nlanguage: zh-Hans\npublications:\n  - id: hekou\n    name: 河口简报\n',
  'bulletins/hekou-2021-05-07.txt': text,
  'corrections/hekou-2021-05-07.yaml': corrections,
  'redirects.yaml': 'articles:\n  hekou-2021-05-07-l017: hekou-2021-05-07-l015\n',
};
const bridge = 'articles/hekou-2021-05-07-l005/';
const grain = 'articles/hekou-2021-05-07-l015/';
const former = 'articles/hekou-2021-05-07-l017/';

let built: Awaited<ReturnType<typeof buildContent>>;
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [built, browser] = await Promise.all([buildContent(files), launchBrowser()]);
  server = await serve(built.folder);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await built?.remove();
});

async function visit<Result>(path: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.goto(server.url + path);
    return await use(page);
  } finally {
    await page.close();
  }
}

test.each(['', 'hant/'])('a mark in the text of /%s leads to the correction and back', async (tree) => {
  await visit(tree + bridge, async (page) => {
    expect(await page.locator('#b1').textContent()).toContain('5月6日，');
    const mark = page.locator('#b1 .emended');
    const target = await mark.getAttribute('href');
    await mark.click();
    expect(new URL(page.url()).hash).toBe(target);
    const entry = page.locator(`${target}`);
    expect(await entry.textContent()).toMatch(
      /第 7 行原文作[“「]6曰[”」]，改作[“「]6日[”」]。形近而[误誤]。（[编編]者）/,
    );
    await entry.locator('.where a').click();
    expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
  });
});

test('a headline and what is no text are told too', async () => {
  await visit(bridge, async (page) => {
    expect(await page.locator('h1').textContent()).toBe('河口大桥合拢');
    expect(await page.locator('h1 .emended').getAttribute('aria-label')).toBe('校勘记第 1 条');
  });
  const told = await visit(`hant/${grain}`, (page) => page.locator('.apparatus li').allTextContents());
  expect(told).toEqual([
    '第 1 行程式讀作報頭服務資訊，改為附註。',
    '第 17 行類別由「新聞」改為「公告」。',
    '第 17 行補欄目「糧食」。',
    '第 19 行與前一段相接。',
  ]);
});

test.each([
  ['', '原文作“关住”，改作“关注”。形近而误。第 2 行'],
  ['hant/', '原文作「关住」，改作「關注」。形近而誤。第 2 行'],
])('the page of the issue below /%s tells what was put right in no article', async (tree, told) => {
  await visit(`${tree}issues/hekou-2021-05-07/`, async (page) => {
    const facts = page.locator('.facts details', { hasText: /校[勘] 1 [条條]/ });
    await facts.locator('summary').click();
    expect(await facts.locator('li').allTextContents()).toEqual([told]);
    expect(await facts.locator('li').isVisible()).toBe(true);
  });
});

test('an article without corrections says nothing of them', async () => {
  const pages = pagesIn(built.folder).filter((page) => /articles\//.test(page) && !page.includes(former));
  expect(pages.filter((page) => readPage(built.folder, page).includes('class="apparatus"'))).toHaveLength(4);
  expect(readPage(built.folder, 'index.html')).not.toContain('emended');
});

test('the corrections are printed on paper', async () => {
  await visit(bridge, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.apparatus li').first().isVisible()).toBe(true);
  });
});

test('a search finds the corrected reading and the printed one', async () => {
  await visit(`search/?q=${encodeURIComponent('6曰')}`, async (page) => {
    await page.locator('main a[href*="/articles/"]').first().waitFor();
    expect(await page.locator('main a[href*="/articles/"]').first().getAttribute('href')).toContain(bridge);
  });
  await visit(`search/?q=${encodeURIComponent('5月6日,县委书记')}`, async (page) => {
    await page.locator('main a[href*="/articles/"]').first().waitFor();
  });
});

test.each(['', 'hant/'])('a former address below /%s leads on without a script', async (tree) => {
  const html = readPage(built.folder, `${tree}${former}index.html`);
  expect(html).not.toContain('<script');
  expect(html).toContain("script-src 'none'");
  expect(html).toContain(`<link rel="canonical" href="/${tree}${grain}">`);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url + tree + former);
  await page.waitForURL(`**/${tree}${grain}`);
  expect(await page.locator('h1').textContent()).toMatch(/^青口[粮糧][价價][稳穩]了/);
  await context.close();
});

test('all pages are valid, lead somewhere and have no faults of access', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });
  for (const path of [bridge, grain, former].flatMap((path) => [path, `hant/${path}`])) {
    const html = readPage(built.folder, `${path}index.html`);
    const { results } = await validator.validateString(html, path);
    const faults = results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => !['require-sri', 'prefer-native-element'].includes(ruleId));
    expect(faults.map(({ message }) => `${path}: ${message}`)).toEqual([]);
    const { links, ids } = readLinks(html);
    expect(links.filter((link) => link.startsWith('#') && !ids.has(decodeURIComponent(link.slice(1))))).toEqual([]);
  }
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(server.url + bridge);
  await page.evaluate(axe.source);
  const found: string[] = await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }).then((result) => result.violations.map(({ id }) => id))',
  );
  expect(found).toEqual([]);
  await context.close();
});

test('the source file is as it was', () => {
  expect(readFileSync(join(built.content, 'bulletins/hekou-2021-05-07.txt'), 'utf8')).toBe(text);
});
