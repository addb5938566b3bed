import { expect, test } from 'vitest';
import { openSearchDescription } from '../../src/components/machine/open-search.ts';
import { sitemapFiles } from '../../src/components/machine/sitemap.ts';

const full = (file: string) => `https://example.org/${file}`;
const located = (xml: string | undefined) => [...(xml ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);

test('a short sitemap is one file', () => {
  const files = sitemapFiles(['https://example.org/', 'https://example.org/?a=1&b=2'], full);
  expect([...files.keys()]).toEqual(['sitemap']);
  expect(located(files.get('sitemap'))).toEqual(['https://example.org/', 'https://example.org/?a=1&amp;b=2']);
});

test('a long sitemap is an index and its parts, and loses nothing', () => {
  const files = sitemapFiles(['a', 'b', 'c', 'd', 'e'], full, 2);
  expect(located(files.get('sitemap'))).toEqual([1, 2, 3].map((part) => full(`sitemap-${part}.xml`)));
  expect([1, 2, 3].flatMap((part) => located(files.get(`sitemap-${part}`)))).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an OpenSearch description with a name cut to what the format allows', () => {
  const xml = openSearchDescription({
    name: '青口地方文献与简报全文数字存档总库（甲）',
    description: 'a < b',
    language: 'zh-Hans',
    search: 'https://example.org/search/',
    icon: 'https://example.org/favicon.svg',
  });
  expect(xml).toContain('<ShortName>青口地方文献与简报全文数字存档总</ShortName>');
  expect(xml).toContain('a &lt; b');
  expect(xml).toContain('template="https://example.org/search/?q={searchTerms}"');
});
