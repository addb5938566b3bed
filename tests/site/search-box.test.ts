import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './in-browser.ts';
import { dist, templates } from './site.ts';

const site = openSite();

const [place] = JSON.parse(readFileSync(join(dist, 'data/places.json'), 'utf8')) as Array<{ name: string }>;
const name = place?.name ?? '';

/** Opens a page of its own, asserts that it says nothing on the console, and tells what it asked for. */
async function visit(path: string, use: (page: Page, asked: () => string[]) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext();
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const before = site.server.requests.length;
    const asked = () => site.server.requests.slice(before).map((request) => request.path);
    await page.goto(site.server.url + path, { waitUntil: 'load' });
    await use(page, asked);
    expect(said).toEqual([]);
  } finally {
    await context.close();
  }
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));
const options = (page: Page) => page.locator('.search-box [role=option]');

/** From the box with a name half typed to the articles that hold it. */
async function searchByName(page: Page): Promise<void> {
  await page.keyboard.type(name.slice(0, -1));
  await options(page).first().waitFor();
  expect((await options(page).allTextContents()).join()).toContain(name);
  while (
    (await page
      .locator('[role=option][aria-selected]')
      .getAttribute('data-text')
      .catch(() => '')) !== name
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => /\/search\/$/.test(url.pathname) && url.searchParams.get('q') === name);
  await page.locator('.hit').first().waitFor();
}

test.each([
  ['home', templates.home, 'light'],
  ['home in traditional', `hant/${templates.home}`, 'dark'],
  ['article', templates.article, 'light'],
  ['search', templates.search, 'dark'],
] as const)('%s: axe finds nothing while suggestions are shown, and they fit a phone', async (_, path, colorScheme) => {
  const context = await site.browser.newContext({
    viewport: { width: 360, height: 740 },
    bypassCSP: true,
    colorScheme,
  });
  const page = await context.newPage();
  await page.goto(site.server.url + path);
  await page.locator('input[name=q]').first().click();
  await page.waitForLoadState('networkidle');
  await page.keyboard.type(name.slice(-1));
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  const root = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(root).toBeLessThanOrEqual(0);
  await context.close();
});

test('the script of the box weighs less than 1 KB', () => {
  expect(readFileSync(join(dist, 'search/box.js')).length).toBeLessThan(1024);
});

describe.each([
  ['home', templates.home],
  ['issue', templates.issue],
  ['person', templates.person],
  ['404', '404.html'],
])('%s', (_, path) => {
  test('loads nothing but the small script; / goes to the box; the box suggests', async () => {
    await visit(path, async (page, asked) => {
      await page.waitForLoadState('networkidle');
      expect(asked().filter((file) => file.includes('/search/'))).toEqual(['/search/box.js']);
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('q');
      await searchByName(page);
    });
  });
});

describe('article', () => {
  test('no script before the reader does something', async () => {
    await visit(templates.article, async (page, asked) => {
      await page.waitForLoadState('networkidle');
      expect(asked().filter((file) => file.includes('/search/'))).toEqual([]);
    });
  });

  test.each([
    ['pointing at the text', (page: Page) => page.locator('.article h1').hover()],
    ['a step by keyboard', (page: Page) => page.keyboard.press('Tab')],
  ])('after %s, / goes to the box and the box suggests', async (_, act) => {
    await visit(templates.article, async (page, asked) => {
      await act(page);
      await expect.poll(() => asked().includes('/search/box.js')).toBe(true);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('q');
      await searchByName(page);
    });
  });

  test('the frame is nothing to Tab and to what reads aloud', async () => {
    await visit(templates.article, async (page) => {
      await page.locator('.article h1').hover();
      expect(await page.locator('.box-frame').getAttribute('aria-hidden')).toBe('true');
      expect(await page.locator('.box-frame iframe').getAttribute('tabindex')).toBe('-1');
      await page.locator('.site-footer a').last().focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    });
  });

  test('in traditional, names are suggested in traditional', async () => {
    await visit(`hant/${templates.article}`, async (page) => {
      await page.locator('#site-search').click();
      await page.waitForLoadState('networkidle');
      await page.keyboard.type(name.slice(0, -1));
      await options(page).first().waitFor();
      await options(page).first().click();
      await page.waitForURL(/\/hant\/search\/\?q=/);
    });
  });
});

test.each([['in a field', '#site-search', 'a/b']])('/ is typed %s', async (_, field, text) => {
  await visit(templates.issue, async (page) => {
    await page.locator(field).focus();
    await page.keyboard.type(text);
    expect(await page.inputValue(field)).toBe(text);
  });
});
