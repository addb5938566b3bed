import { expect, test } from 'vitest';
import { openSite } from './in-browser.ts';
import { templates } from './site.ts';

const site = openSite();

test('a search page whose script does not come says so after a while and offers to load again', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route('**/search/page.js', (route) => route.abort());
  await page.goto(`${site.server.url}search/?q=%E4%BC%9A`);
  const late = page.locator('#search-late a');
  expect(await late.isVisible()).toBe(false);
  await late.waitFor({ state: 'visible', timeout: 20_000 });
  await page.unroute('**/search/page.js');
  await late.click();
  await page.locator('.hit').first().waitFor();
  expect(await page.locator('#search-late').count()).toBe(0);
  expect(await page.inputValue('#search-query')).toBe('会');
  await context.close();
});

test('a bar of hits whose script does not come offers to load again', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route('**/search/hits.js', (route) => route.abort());
  await page.goto(`${site.server.url}${templates.article}?q=%E4%BC%9A#hits`);
  const retry = page.frameLocator('#hits iframe').locator('#hits-retry');
  await retry.waitFor({ state: 'visible', timeout: 20_000 });
  await page.unroute('**/search/hits.js');
  await retry.click();
  await page.locator('#hits a[href*="#"]').waitFor();
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await context.close();
});
