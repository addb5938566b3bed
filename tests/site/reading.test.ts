import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './in-browser.ts';
import { dist, readPage, templates } from './site.ts';

const site = openSite();

/** The link that closes the bar of hits, once the words are marked: it leads to the paragraph of the first. */
const marked = '#hits a[href*="#"]';

/** Opens a page in a window of its own and closes it when `use` is done. */
async function visit<Result>(
  path: string,
  use: (page: Page) => Promise<Result>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Result> {
  const context: BrowserContext = await site.browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(site.server.url + path, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}

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
      const note = page.locator('.date-note', { hasText: '出版日期' });
      const reason = note.locator('p');
      expect(await reason.isVisible()).toBe(false);
      await note.locator('summary').click();
      expect(await reason.isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('a plain visit to an article fetches the page, its style and nothing that runs', async () => {
  const before = site.server.requests.length;
  await visit(templates.article, (page) => page.waitForLoadState('networkidle'));
  const asked = site.server.requests.slice(before).map(({ path }) => path);
  expect(asked.filter((path) => path.includes('/search/') || path.endsWith('.js'))).toEqual([]);
});

test('from a query to a marked word and back, with the keyboard alone', async () => {
  await visit(templates.search, async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('会议');
    await page.locator('.hit').first().waitFor();
    while (!(await page.evaluate(() => document.activeElement?.matches('.hit-link')))) await page.keyboard.press('Tab');
    const found = await page.locator(':focus').textContent();
    await page.keyboard.press('Enter');
    await page.locator(marked).waitFor();
    expect(await page.locator('h1').textContent()).toBe(found);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('hits');
    const status = page.frameLocator('#hits iframe').locator('#hits-status');
    const [, first, count] = /第 (\d+) \/ (\d+) 处/.exec((await status.textContent()) ?? '') ?? [];
    expect(first).toBe('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await status.textContent()).toBe(count === '1' ? '第 1 / 1 处' : `第 2 / ${count} 处`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('关闭');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('#hits').isVisible()).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.goBack();
    await page.goBack();
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('#search-query').inputValue()).toBe('会议');
  });
});

test('words are marked in the article, not in what is said about it', async () => {
  const name = await visit(templates.article, (page) => page.locator('.aside .names a').first().textContent());
  await visit(`${templates.article}?q=${encodeURIComponent(name ?? '')}#hits`, async (page) => {
    await page.locator(marked).waitFor();
    const beside = await page.evaluate(() =>
      [...(CSS.highlights.get('hit') ?? [])].map(
        ({ startContainer }) => (startContainer as Node).parentElement?.closest('.aside, details') !== null,
      ),
    );
    expect(beside.length).toBeGreaterThan(0);
    expect(beside).not.toContain(true);
  });
});

test('results say their dates in words', async () => {
  await visit('search/?q=%E4%BC%9A%E8%AE%AE', async (page) => {
    await page.locator('.hit').first().waitFor();
    const dates = await page.locator('.hit-date').allTextContents();
    expect(dates.filter((date) => !/年|不详/.test(date))).toEqual([]);
  });
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

test('on a phone, source lines are shown on demand at the end of each paragraph', async () => {
  await visit(
    templates.article,
    async (page) => {
      const line = page.locator('#b1 .line');
      expect(await line.isVisible()).toBe(false);
      await page.getByLabel('行号').check();
      expect(await line.isVisible()).toBe(true);
      expect(await line.evaluate((element) => getComputedStyle(element, '::after').content)).toMatch(/attr|\d/);
    },
    { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
  );
});

test('an article tells its own date from the date of issue, and is cited by the latter', async () => {
  await visit(templates.article, async (page) => {
    const issued = page.locator('.date-note', { hasText: '出版日期' });
    expect(await issued.count()).toBe(1);
    const date = await issued.locator('.role + *').textContent();
    expect(await page.locator('.citation').textContent()).toMatch(new RegExp(`，${date}，第 \\d+ 版。$`));
  });
});

test('latin letters and digits keep a little distance from Chinese ones', async () => {
  await visit(templates.article, async (page) => {
    const spacing = await page
      .locator('#b1')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('text-autospace'));
    expect(spacing).toBe('normal');
  });
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

test('in print, only the article is left, with the reasons for its dates', async () => {
  await visit(templates.article, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.site-header', '.site-footer', '.neighbours', '.line-switch', '#hits']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.date-note p').last().isVisible()).toBe(true);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)');
  });
});

test('on a phone a result is in sight at once, and the filters open when the reader or the address asks for them', async () => {
  const phone = { viewport: { width: 360, height: 740 } };
  const filters = (page: Page) => page.locator('#search-filters details').first();
  await visit(
    'search/?q=%E4%BC%9A',
    async (page) => {
      const box = await page.locator('.hit-title').first().boundingBox();
      expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThan(740);
      expect(await filters(page).isVisible()).toBe(false);
      await page.locator('#search-narrow > summary').click();
      expect(await filters(page).isVisible()).toBe(true);
    },
    phone,
  );
  await visit(
    'search/?q=%E4%BC%9A&from=2020',
    async (page) => {
      await filters(page).waitFor();
      expect(await filters(page).isVisible()).toBe(true);
    },
    phone,
  );
  await visit(
    'search/?q=%E4%BC%9A',
    async (page) => {
      await filters(page).waitFor();
      expect(await page.locator('#search-narrow > summary').isVisible()).toBe(false);
    },
    { viewport: { width: 1200, height: 800 } },
  );
});

test('whoever only signs articles is found in these, with day and paper', async () => {
  const people: Array<{ id: string; articles: string[]; signed: string[] }> = JSON.parse(
    readPage(dist, 'data/people.json'),
  );
  const writer = people.find(({ articles, signed }) => articles.length === 0 && signed.length > 0);
  await visit(`people/${writer?.id}/`, async (page) => {
    expect(await page.locator('.page-head').innerText()).toContain(`见于 ${writer?.signed.length} 篇文章`);
    expect(await page.locator('#signed').isVisible()).toBe(true);
    expect(await page.locator('.entry-meta').first().innerText()).toMatch(/20\d\d年.*\[.*简报\]/);
  });
});
