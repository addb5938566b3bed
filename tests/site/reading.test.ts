import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type StaticServer, serve } from '../browser.ts';
import { dist, templates } from './site.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const everyTemplate = [
  ...Object.entries(templates),
  ...Object.entries(templates).map(([name, path]) => [`${name} in traditional`, `hant/${path}`] as const),
  ['404', '404.html'] as const,
  ['search with results', 'search/?q=%E4%BC%9A'] as const,
  ['search without results', 'hant/search/?q=%E4%BC%9A%E4%BC%9A%E4%BC%9A'] as const,
  ['article opened from a search', `${templates.article}?q=%E4%BC%9A#hits`] as const,
];

/** Opens a page in a window of its own and closes it when `use` is done. */
async function visit<Result>(
  path: string,
  use: (page: Page) => Promise<Result>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Result> {
  const context: BrowserContext = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(server.url + path, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(everyTemplate)('axe finds nothing on %s', async (_, path) => {
    const findings = await visit(
      path,
      async (page) => {
        await page.waitForLoadState('networkidle');
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      },
      { colorScheme, bypassCSP: true },
    );
    expect(findings).toEqual([]);
  });
});

test.each(everyTemplate)('%s fits 360 px and says nothing in the console', async (_, path) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('nav a, button, summary, label:has(input), input:not([type=checkbox])')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('[hidden], .skip'))
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML),
  );
  await context.close();
  expect(said).toEqual([]);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(small).toEqual([]);
});

test('the switch leads to the same article in the other script, and back', async () => {
  await visit(templates.article, async (page) => {
    const title = await page.locator('h1').textContent();
    await page.locator('.script-switch').click();
    await page.waitForURL(`**/hant/${templates.article}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    expect(await page.locator('h1').textContent()).not.toBe(title);
    await page.locator('.script-switch').click();
    await page.waitForURL((url) => !url.pathname.startsWith('/hant/'));
    expect(await page.locator('h1').textContent()).toBe(title);
  });
});

test('with the keyboard alone: past the header into the text, then from article to article', async () => {
  await visit(templates.issue, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('跳到正文');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    while (!(await page.evaluate(() => document.activeElement?.matches('.entry-title a')))) {
      await page.keyboard.press('Tab');
    }
    const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await page.locator('.neighbours .next').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.neighbours .previous') !== null);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

test('the reason for a date opens without a script', async () => {
  await visit(
    templates.article,
    async (page) => {
      const reason = page.locator('.date-note p');
      expect(await reason.isVisible()).toBe(false);
      await page.locator('.date-note summary').click();
      expect(await reason.isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('a plain visit to an article fetches the page, its style and nothing that runs', async () => {
  const before = server.requests.length;
  await visit(templates.article, (page) => page.waitForLoadState('networkidle'));
  const asked = server.requests.slice(before).map(({ path }) => path);
  expect(asked.filter((path) => path.includes('/search/') || path.endsWith('.js'))).toEqual([]);
});

test('an article opened from a search loads the frame that marks the words', async () => {
  const before = server.requests.length;
  await visit(`${templates.article}?q=%E4%BC%9A#hits`, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#hits').isVisible()).toBe(true);
  });
  expect(server.requests.slice(before).map(({ path }) => path)).toContain('/search/hits/');
});

test('source lines stand in the margin of a wide window, outside of the text', async () => {
  await visit(
    templates.article,
    async (page) => {
      const paragraph = await page.locator('#b1').boundingBox();
      const line = await page.locator('#b1 .line').boundingBox();
      expect(line && paragraph && line.x + line.width).toBeLessThanOrEqual(paragraph?.x ?? 0);
      expect(line?.x).toBeGreaterThanOrEqual(0);
      expect(await page.locator('#b1 .line').textContent()).toBe('');
    },
    { viewport: { width: 1440, height: 900 } },
  );
});

test('without scripts the search page explains itself and lists the articles', async () => {
  await visit(
    templates.search,
    async (page) => {
      expect(await page.locator('noscript a').count()).toBeGreaterThan(1);
      expect(await page.locator('noscript').first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('in print, only the article is left', async () => {
  await visit(templates.article, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.site-header', '.site-footer', '.neighbours', '#hits']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)');
  });
});
