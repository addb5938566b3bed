import { expect, test } from 'vitest';
import { absolute, eachInBothTrees, inBothTrees, joinPath, type Script } from '../../src/components/paths.ts';

test.each<[string, Script, string, string]>([
  ['/', 'Hans', '/', '/'],
  ['/', 'Hans', '/issues/', '/issues/'],
  ['/', 'Hant', '/', '/hant/'],
  ['/', 'Hant', '/issues/', '/hant/issues/'],
  ['/archive', 'Hans', '/issues/', '/archive/issues/'],
  ['/archive/', 'Hant', 'issues/', '/archive/hant/issues/'],
  ['', 'Hans', '/search/?q=桥', '/search/?q=桥'],
])('base %s, %s, %s → %s', (base, script, path, address) => {
  expect(joinPath(base, script, path)).toBe(address);
});

test('a full address only when the site is known', () => {
  expect(absolute('/archive/issues/', new URL('https://example.org'))).toBe('https://example.org/archive/issues/');
  expect(absolute('/archive/issues/', undefined)).toBe('/archive/issues/');
});

test('a page stands once in each tree, with the same data', () => {
  expect(inBothTrees({ count: 2 })).toEqual([
    { params: { tree: undefined }, props: { count: 2, script: 'Hans' } },
    { params: { tree: 'hant' }, props: { count: 2, script: 'Hant' } },
  ]);
});

test('pages of items stand in both trees', () => {
  const pages = eachInBothTrees(['a', 'b'], (id) => ({ params: { issue: id }, props: { id } }));
  expect(pages.map(({ params }) => `${params.tree ?? ''}/${params.issue}`)).toEqual(['/a', '/b', 'hant/a', 'hant/b']);
});
