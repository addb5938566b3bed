import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readLinks } from './links.ts';
import { dist, pagesIn, readPage } from './site.ts';

const pages = pagesIn(dist);
const sources = new Map(pages.map((page) => [page, readPage(dist, page)]));
const links = new Map([...sources].map(([page, html]) => [page, readLinks(html)]));
const every = [...sources];
/** Pages in frames: no addresses of their own. */
const isFrame = (page: string) => /search\/(?:hits|box)\//.test(page);
const articles = every.filter(([page]) => /(?:^|\/)articles\//.test(page));

/** File of an address below the root; a folder stands for its page. */
function fileOf(address: URL): string {
  const path = decodeURIComponent(address.pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const addressOf = (page: string) =>
  new URL(page === '404.html' ? page : `${dirname(page) === '.' ? '' : `${dirname(page)}/`}`, 'http://site/');

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // Everything is of the same origin: there is nobody to guard against by checksum. Suggestions below a search box are a list box by the pattern of the ARIA guide; a native select cannot stand there.
    rules: {
      'require-sri': ['error', { target: 'crossorigin' }],
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  });
  const faults: string[] = [];
  for (const [page, html] of every) {
    const report = await validator.validateString(html, page);
    faults.push(...report.results.flatMap(({ messages }) => messages.map(({ message }) => `${page}: ${message}`)));
  }
  expect(faults).toEqual([]);
});

test('every internal link leads to a page or file, and to a place that is there', () => {
  const broken = [...links].flatMap(([page, { links: found }]) =>
    found
      .map((link) => ({ link, address: new URL(link, addressOf(page)) }))
      .filter(({ address }) => address.host === 'site')
      .filter(({ address }) => {
        const file = fileOf(address);
        if (!existsSync(join(dist, file))) return true;
        const target = decodeURIComponent(address.hash.slice(1));
        return target !== '' && !links.get(file)?.ids.has(target);
      })
      .map(({ link }) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('nothing is fetched from another origin', () => {
  const foreign = every.filter(([, html]) =>
    /<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)="(?:https?:)?\/\//.test(html),
  );
  expect(foreign.map(([page]) => page)).toEqual([]);
});

test('every page has one main heading, a title and a strict policy', () => {
  for (const [page, html] of every) {
    expect(html.match(/<h1/g), page).toHaveLength(1);
    expect(html, page).toMatch(/<title>[^<]+<\/title>/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy, page).toContain("default-src 'none'");
    expect(policy, page).not.toMatch(/unsafe-inline|unsafe-eval(?!')|https?:|\*/);
    const [, afterStyle] = html.split('rel="stylesheet"', 2);
    expect(afterStyle ?? '', page).not.toContain('Content-Security-Policy');
  }
});

test('no page has inline style or inline script', () => {
  for (const [page, html] of every) {
    expect(html, page).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
    const inline = [...html.matchAll(/<script(?<attributes>[^>]*)>/g)].map(
      (match) => match.groups?.['attributes'] ?? '',
    );
    expect(
      inline.filter((attributes) => !/ src=|type="application\/(?:ld\+)?json"/.test(attributes)),
      page,
    ).toEqual([]);
  }
});

test('articles hold no script, and their policy forbids all', () => {
  expect(articles.length).toBeGreaterThan(0);
  for (const [page, html] of articles) {
    expect(html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, ''), page).not.toContain('<script');
    expect(html, page).toContain("script-src 'none'");
  }
});

test('the data for machines can be read', () => {
  for (const [page, html] of articles) {
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json), page).toMatchObject({ '@type': 'NewsArticle', isPartOf: { '@type': 'PublicationIssue' } });
  }
});

test('each tree says its script, and names the same page in the other', () => {
  for (const [page, html] of every.filter(([name]) => name !== '404.html')) {
    const inHant = page.startsWith('hant/');
    expect(html, page).toContain(`<html lang="${inHant ? 'zh-Hant' : 'zh-Hans'}"`);
    if (isFrame(page)) continue;
    const address = addressOf(page.replace(/^hant\//, '')).pathname;
    expect(html, page).toContain(`hreflang="zh-Hans" href="${address}"`);
    expect(html, page).toContain(`hreflang="zh-Hant" href="/hant${address}"`);
    expect(html, page).toContain(`hreflang="x-default" href="${address}"`);
  }
});

test('both trees hold the same pages', () => {
  const inHant = pages.filter((page) => page.startsWith('hant/')).map((page) => page.slice('hant/'.length));
  expect(inHant).toEqual(pages.filter((page) => !page.startsWith('hant/') && page !== '404.html'));
});

test('no two pages of a tree have one title, and each says what it holds', () => {
  for (const tree of [/^(?!hant\/|404)/, /^hant\//]) {
    const heads = every
      .filter(([page]) => tree.test(page) && !isFrame(page))
      .map(([page, html]) => ({
        page,
        title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
        description: /<meta name="description" content="([^"]+)"/.exec(html)?.[1],
      }));
    const titles = heads.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(heads.filter(({ description }) => (description ?? '').length < 4)).toEqual([]);
  }
});

test('every page has a search box', () => {
  const without = every.filter(([page, html]) => !isFrame(page) && !html.includes('role="search"'));
  expect(without.map(([page]) => page)).toEqual([]);
});

test('a key leads to the search box, which has a list for suggestions; its script stands in every page but articles', () => {
  for (const [page, html] of every.filter(([name]) => !isFrame(name))) {
    expect(html.match(/accesskey="\/"/g), page).toHaveLength(1);
    expect(html, page).toContain('role="listbox"');
    const script = /\/search\/(?:box|page)\.js"/.test(html);
    expect(script, page).toBe(!/(?:^|\/)articles\//.test(page));
  }
});

test('the page of dates lists each article once', () => {
  const ids = articles
    .map(([page]) => `/${page.replace('index.html', '')}`)
    .filter((path) => !path.startsWith('/hant/'));
  const listed = links.get('dates/index.html')?.links.filter((link) => link.startsWith('/articles/')) ?? [];
  expect(listed.toSorted()).toEqual(ids.toSorted());
});

test('browsers draw their bars in the colour of the paper', () => {
  const home = readPage(dist, 'index.html');
  const style = readPage(dist, /<link rel="stylesheet" href="([^"]+)"/.exec(home)?.[1] ?? '');
  const papers = [...style.matchAll(/--paper:\s*(#\w+)/g)].map(([, paper]) => paper);
  const themes = [...home.matchAll(/name="theme-color" content="([^"]+)"/g)].map(([, paper]) => paper);
  expect(themes).toHaveLength(2);
  expect(papers).toEqual(expect.arrayContaining(themes));
});

test('without a known address there are no files that need one', () => {
  expect(existsSync(join(dist, 'sitemap.xml'))).toBe(false);
  expect(existsSync(join(dist, 'opensearch.xml'))).toBe(false);
  expect(readPage(dist, 'index.html')).not.toContain('rel="search"');
  expect(readPage(dist, 'robots.txt')).not.toContain('Sitemap');
});

test('an article page and its style weigh at most 15 KB compressed', () => {
  const heavy = articles
    .map(([page, html]) => {
      const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
        ([, href = '']) => gzipSync(readPage(dist, href)).length,
      );
      return { page, bytes: gzipSync(html).length + styles.reduce((sum, bytes) => sum + bytes, 0) };
    })
    .filter(({ bytes }) => bytes > 15 * 1024);
  expect(heavy).toEqual([]);
});
