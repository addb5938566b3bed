import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLinks } from './links.ts';
import { buildUnder, pagesIn, readPage } from './site.ts';

let folder = '';
let remove = async () => {};

beforeAll(async () => {
  ({ folder, remove } = await buildUnder('/archive/', 'https://example.org'));
});
afterAll(() => remove());

const root = 'https://example.org/archive/';

test('every link stays below the base path and leads to something', () => {
  const broken = pagesIn(folder).flatMap((page) => {
    const address = new URL(page.replace(/index\.html$/, ''), root);
    return readLinks(readPage(folder, page))
      .links.map((link) => new URL(link, address))
      .filter(({ origin }) => origin === 'https://example.org')
      .filter(({ pathname }) => {
        if (!pathname.startsWith('/archive/')) return true;
        const path = decodeURIComponent(pathname.slice('/archive/'.length));
        return !existsSync(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
      })
      .map(({ href }) => `${page}: ${href}`);
  });
  expect(broken).toEqual([]);
});

test('with a known address, each page names its own and that of the other script in full', () => {
  const html = readPage(folder, 'hant/issues/index.html');
  expect(html).toContain(`<link rel="canonical" href="${root}hant/issues/"`);
  expect(html).toContain(`hreflang="zh-Hans" href="${root}issues/"`);
  expect(html).toContain(`property="og:url" content="${root}hant/issues/"`);
});

test('with a known address, the sitemap names every page, and robots.txt the sitemap', () => {
  const named = [...readPage(folder, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const pages = pagesIn(folder)
    .filter((page) => page !== '404.html' && !/search\/(?:hits|box)\//.test(page))
    .map((page) => root + page.replace('index.html', ''));
  expect(named.toSorted()).toEqual(pages.toSorted());
  expect(readPage(folder, 'robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
});

test('with a known address, a browser can search either tree from its address bar', () => {
  for (const tree of ['', 'hant/']) {
    const unlinked = pagesIn(folder)
      .filter((page) => page.startsWith('hant/') === (tree !== '') && !/search\/(?:hits|box)\//.test(page))
      .filter(
        (page) =>
          !readPage(folder, page).includes(`rel="search"`) ||
          !readPage(folder, page).includes(`href="/archive/${tree}opensearch.xml"`),
      );
    expect(unlinked).toEqual([]);
    expect(readPage(folder, `${tree}opensearch.xml`)).toContain(`template="${root}${tree}search/?q={searchTerms}"`);
  }
});

test('the search page asks for its script and results below the base path', () => {
  const html = readPage(folder, 'hant/search/index.html');
  expect(html).toContain('src="/archive/search/page.js"');
  expect(html).toContain('data-base="/archive/hant/"');
});

test('the policy stands in every page, whatever the environment says', () => {
  const open = pagesIn(folder).filter(
    (page) => !readPage(folder, page).includes('http-equiv="Content-Security-Policy"'),
  );
  expect(open).toEqual([]);
});
