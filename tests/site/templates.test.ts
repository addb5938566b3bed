import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite } from './in-browser.ts';
import { templates } from './site.ts';

const site = openSite();

/** Templates by name, the path of a page of each, and what there is when its scripts are done. */
const everyTemplate: ReadonlyArray<readonly [name: string, path: string, done?: string]> = [
  ...Object.entries(templates),
  ...Object.entries(templates).map(([name, path]) => [`${name} in traditional`, `hant/${path}`] as const),
  ['404', '404.html'],
  ['search with results', 'search/?q=%E4%BC%9A', '#search-filters details'],
  ['search without results', 'hant/search/?q=%E4%BC%9A%E4%BC%9A%E4%BC%9A', '#search-help .tips'],
  ['article opened from a search', `${templates.article}?q=%E4%BC%9A#hits`, '#hits a[href*="#"]'],
];

/** Tests run in the page, on a phone. */
const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
const tooSmallToPress = () =>
  [...document.querySelectorAll('nav a, button, summary, label:has(input), input:not([type=checkbox])')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('[hidden], .skip'))
    .filter((element) => element.getBoundingClientRect().height < 24)
    .map((element) => element.outerHTML);
const tooSmallToRead = () =>
  [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
    .filter(
      (element) => element.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(element).fontSize) < 14,
    )
    .map((element) => element.outerHTML);

async function findings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.each(everyTemplate)('%s', (_, path, done = 'main') => {
  let context: BrowserContext;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    page = await context.newPage();
    said = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(site.server.url + path, { waitUntil: 'load' });
    await page.locator(done).first().waitFor({ state: 'attached' });
    await page.evaluate(axe.source);
  });
  afterAll(() => context.close());
  beforeEach(() => page.emulateMedia({ colorScheme: 'light' }));

  test('fits a phone, with places large enough to press and text large enough to read', async () => {
    expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(tooSmallToPress)).toEqual([]);
    expect(await page.evaluate(tooSmallToRead)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s scheme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page)).toEqual([]);
  });

  test('the console stays silent', () => {
    expect(said).toEqual([]);
  });
});
