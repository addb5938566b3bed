import { expect, test } from 'vitest';
import { parseIssue } from '../../src/parser/index.ts';
import type { ParsedArticle } from '../../src/parser/tree.ts';
import { articleId, publicationOf, suggestId } from '../../src/records/ids.ts';
import { idPattern } from '../../src/records/schema/id.ts';
import { supplyTitle } from '../../src/records/supply-title.ts';

test.each([
  [44, [], 'hekou-1-l044'],
  [7, [], 'hekou-1-l007'],
  [12345, [], 'hekou-1-l12345'],
  [44, ['hekou-1-l044'], 'hekou-1-l044b'],
  [44, ['hekou-1-l044', 'hekou-1-l044b'], 'hekou-1-l044c'],
])('the article of line %i beside %j is %s', (line, taken, id) => {
  expect(articleId('hekou-1', line, new Set(taken))).toBe(id);
});

test.each([
  ['hekou-2021', 'hekou'],
  ['hekou-xian-2021', 'hekou-xian'],
  ['hekou', 'hekou'],
  ['hekoubao-2021', undefined],
])('the issue %s is of %s', (id, publication) => {
  const publications = ['hekou', 'hekou-xian'].map((id) => ({ id, name: id }));
  expect(publicationOf(id, publications)?.id).toBe(publication);
});

test.each([
  ['Hekou 2021.06.02', 'hekou-2021-06-02'],
  ['ＨＥＫＯＵ＿１', 'hekou-1'],
  ['--a--b--', 'a-b'],
  ['河口', undefined],
])('%s could be named %s', (name, id) => {
  expect(suggestId(name)).toBe(id);
  if (id !== undefined) expect(id).toMatch(idPattern);
});

const untitled = (text: string): ParsedArticle => {
  const [article] = parseIssue([{ file: 'a.txt', text: '标题一行\n\n正文开始,正文结束。\n' }]).articles;
  if (article === undefined) throw new Error('the parser found no article');
  const { title: _title, ...rest } = article;
  return { ...rest, kicker: [], body: [{ kind: 'paragraph', text, spans: [], joins: [] }] };
};

test('the title of a text without an end is made in no time', () => {
  expect(supplyTitle(untitled('河'.repeat(20_000_000)))).toBe(`[${'河'.repeat(20)}……]`);
});

test.each([
  ['细雨挡不住游人,夜市照常开张。', '[细雨挡不住游人……]'],
  ['近日,河口大桥合龙。', '[近日,河口大桥合龙……]'],
  ['大桥合龙', '[大桥合龙]'],
  ['𠮷田'.repeat(30), `[${'𠮷田'.repeat(10)}……]`],
  ['甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子丑寅卯', '[甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸……]'],
])('the title of an untitled article: %s', (text, title) => {
  expect(supplyTitle(untitled(text))).toBe(title);
});
