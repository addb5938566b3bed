import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What each room of `src/` may import. The data flows from the top of this table to its end. */
const mayImport: Record<string, readonly string[]> = {
  parser: [],
  chinese: [],
  mentions: ['parser', 'chinese'],
  records: ['parser', 'mentions', 'chinese'],
  archive: ['parser', 'mentions', 'records', 'chinese'],
  markup: ['records', 'archive', 'chinese', 'translations'],
  exports: ['records', 'archive', 'markup', 'chinese', 'translations'],
  search: ['records', 'archive', 'chinese', 'translations'],
  translations: ['records'],
  components: ['records', 'archive', 'markup', 'exports', 'search', 'chinese', 'translations', 'styles'],
  layouts: ['records', 'archive', 'markup', 'exports', 'search', 'chinese', 'translations', 'styles', 'components'],
  pages: [
    'records',
    'archive',
    'markup',
    'exports',
    'search',
    'chinese',
    'translations',
    'styles',
    'components',
    'layouts',
  ],
};

/** Packages that only one room may use. */
const onlyIn: Record<string, string> = { 'opencc-js': 'chinese', 'pinyin-pro': 'chinese', pagefind: 'search' };

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro)$/.test(file));
const imports = files.flatMap((file) => {
  const path = join(src, file);
  return [...readFileSync(path, 'utf8').matchAll(importPattern)].map(([, specifier = '']) => ({
    file,
    specifier,
    path,
  }));
});
const roomOf = (file: string) => file.split('/')[0] ?? '';

test('every room of src/ is in the table', () => {
  const rooms = new Set(files.filter((file) => file.includes('/')).map(roomOf));
  expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
});

test('imports point one way', () => {
  const wrong = imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ file, specifier, path }) => ({ file, specifier, to: relative(src, resolve(dirname(path), specifier)) }))
    .filter(({ file, to }) => {
      const from = roomOf(file);
      return roomOf(to) !== from && !mayImport[from]?.includes(roomOf(to));
    });
  expect(wrong).toEqual([]);
});

test('a package that one room keeps is imported nowhere else', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    const room = onlyIn[specifier.split('/')[0] ?? ''];
    return room !== undefined && room !== roomOf(file);
  });
  expect(wrong).toEqual([]);
});

test('the parser and the mention rules are pure: no files, no framework', () => {
  const wrong = imports.filter(
    ({ file, specifier }) => ['parser', 'mentions'].includes(roomOf(file)) && /^(node:|astro|zod)/.test(specifier),
  );
  expect(wrong).toEqual([]);
});
