import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAddress } from '../../scripts/build/address.ts';
import { writeContent } from '../archive/write-content.ts';
import { emptyFolder, runScript } from './run-script.ts';

/** A former build that must stay whole. */
async function formerBuild(): Promise<string> {
  const out = join(await emptyFolder(), 'dist');
  await mkdir(join(out, 'data'), { recursive: true });
  await writeFile(join(out, 'data/datapackage.json'), 'old');
  return out;
}

test('builds a site below a base path, with every stage told', async () => {
  const out = join(await emptyFolder(), 'dist');
  const content = await writeContent();
  const args = ['--content', content, '--out', out, '--site', 'https://example.org', '--base', 'archive'];
  const { code, out: told, err } = await runScript('build', args);
  expect([code, err]).toEqual([0, '']);
  expect(told.match(/^(\w+) .* \d+\.\d s$/gm)?.map((line) => line.split(' ')[0])).toEqual([
    'content',
    'ledger',
    'pages',
    'data',
    'search',
    'publish',
  ]);
  const page = await readFile(join(out, 'articles/hekou-2021-05-07-l001/index.html'), 'utf8');
  expect(page).toContain('href="/archive/');
  expect(page.match(/(?:href|src)="\/(?!archive\/)[^"]*"/g)).toBeNull();
  expect(await readdir(join(out, '..'))).toEqual(['dist']);
});

test.each([
  [
    'a faulty sidecar',
    { 'bulletins/hekou-2021-05-07.yaml': 'datum: 1\n' },
    'bulletins/hekou-2021-05-07.yaml:1:1 error',
  ],
  ['an empty bulletin', { 'bulletins/hekou-2021-06.txt': '' }, 'bulletins/hekou-2021-06.txt error'],
  ['no archive.yaml', { 'archive.yaml': undefined }, 'archive.yaml error'],
])('%s fails the build and leaves the old one whole', async (_, files, words) => {
  const out = await formerBuild();
  const { code, err } = await runScript('build', ['--content', await writeContent(files), '--out', out]);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).not.toContain('    at ');
  expect(await readdir(join(out, '..'))).toEqual(['dist']);
  expect(await readFile(join(out, 'data/datapackage.json'), 'utf8')).toBe('old');
});

test.each([
  [['--outt', 'x'], "Unknown option '--outt'"],
  [['extra'], "Unexpected argument 'extra'"],
  [['--site', 'example'], 'Unexpected address `example`'],
  [['--out', 'content'], 'would overwrite or lie in'],
  [['--out', 'src/dist'], 'would overwrite or lie in'],
  [['--out', '.'], 'would overwrite or lie in'],
  [['--out', 'package.json/dist'], 'cannot be written'],
])('%j is refused', async (args, words) => {
  const { code, err } = await runScript('build', args);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).not.toContain('    at ');
});

test.each([
  [{}, undefined, { base: '/' }],
  [{}, 'https://example.org/archive/', { site: 'https://example.org', base: '/archive/' }],
  [{ base: '/other' }, 'https://example.org/archive/', { site: 'https://example.org', base: '/other/' }],
  [{ site: 'https://host.test/x' }, 'https://example.org/archive/', { site: 'https://host.test', base: '/x/' }],
  [{ site: 'https://host.test', base: '/' }, undefined, { site: 'https://host.test', base: '/' }],
])('the address of %j and url %s', (given, declared, expected) => {
  expect(readAddress(given, declared)).toEqual(expected);
});

test.each([{ site: 'ftp://x' }, { site: 'x y' }, { base: 'a b' }, { base: '?x' }])('no address: %j', (given) => {
  expect(() => readAddress(given, undefined)).toThrow(/expected one such as/);
});
