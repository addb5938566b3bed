import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMarkedDocuments } from '../../../scripts/lib/marked-documents.ts';
import { CommandError } from '../../../scripts/lib/run.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianbao-fit-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** A document of two pages with this truth. */
function put(truth: string): void {
  const folder = join(root, 'one');
  mkdirSync(folder);
  writeFileSync(join(folder, 'p2.txt'), '桥头小记\n村里的路修好了。\n');
  writeFileSync(join(folder, 'p1.txt'), '防汛见闻记\n沈一舟来到河堤。\n');
  writeFileSync(join(folder, 'truth.json'), truth);
}

test('pages come in the order of their names, articles begin at their first line', () => {
  put('{"articles":[{"title":[1],"body":[[2]]},{"other":[5],"body":[{"lines":[4],"kind":"list"}],"column":"桥头"}]}');
  const [document] = readMarkedDocuments(root);
  expect(document?.pages.map(({ file }) => file)).toEqual(['p1.txt', 'p2.txt']);
  expect([...(document?.starts ?? [])]).toEqual([1, 4]);
  expect([...(document?.own ?? [])]).toEqual([1, 2, 4, 5]);
});

test.each([
  ['no JSON', '{"articles":'],
  ['a line that is no number', '{"articles":[{"title":["1"]}]}'],
  ['line 0', '{"articles":[{"body":[[0]]}]}'],
  ['no articles', '{}'],
])('a truth with %s is told with its file', (_, truth) => {
  put(truth);
  expect(() => readMarkedDocuments(root)).toThrow(CommandError);
  expect(() => readMarkedDocuments(root)).toThrow(/truth\.json is no list of articles/);
});

test('a folder without documents, and one that is not there, are told', () => {
  expect(() => readMarkedDocuments(root)).toThrow(/nothing to measure/);
  expect(() => readMarkedDocuments(join(root, 'none'))).toThrow(/nothing to measure/);
});

test('any run of the lines of a headline is a title where nobody can tell them apart', () => {
  put('{"articles":[{"kicker":[1],"title":[2],"ambiguous":true,"body":[[3],[4]]}]}');
  const [document] = readMarkedDocuments(root);
  expect(document?.truth.articles[0]?.titleAlso).toEqual([
    '防汛见闻记',
    '防汛见闻记沈一舟来到河堤。',
    '沈一舟来到河堤。',
  ]);
});

test('a paragraph goes on in its next line; the lines of a poem are whole', () => {
  put('{"articles":[{"body":[[1,2],{"lines":[3,4],"kind":"verse"}]}]}');
  const [document] = readMarkedDocuments(root);
  expect(document?.truth.lines.map(({ broken }) => broken)).toEqual([undefined, 'sentence', undefined, undefined]);
});

test('a paragraph is what its readers see: without markup and jump notices, its signature apart', () => {
  const folder = join(root, 'one');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'p1.md'),
    '# 一\n# 二\n- **桥**通了，[详见][1]`此处`。（沈一舟）\n<p>路修好了（下转第2版）</p><p>灯\\_亮了</p>\n\n[1]: https://example.org\n',
  );
  writeFileSync(
    join(folder, 'truth.json'),
    '{"articles":[{"title":[1],"body":[[3],[4]],"bylines":[{"name":"沈一舟","role":"writer"}]}]}',
  );
  const [document] = readMarkedDocuments(root);
  expect(document?.truth.articles[0]).toMatchObject({
    title: '一',
    body: [
      { text: '桥通了，详见此处。', tail: '（沈一舟）', stops: [] },
      { text: '路修好了灯_亮了', stops: [4] },
    ],
  });
});
