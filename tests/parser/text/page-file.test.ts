import { expect, test } from 'vitest';
import { pageOfFile } from '../../../src/parser/text/page-file.ts';

test.each([
  ['p01', { section: '', number: 1, certain: true }],
  ['pg-2', { section: '', number: 2, certain: true }],
  ['Page 10', { section: '', number: 10, certain: true }],
  ['003', { section: '', number: 3, certain: true }],
  ['第1版', { section: '', number: 1, certain: true }],
  ['第十二版', { section: '', number: 12, certain: true }],
  ['04版：民生', { section: '', number: 4, certain: true }],
  ['第Ａ２版', { section: 'a', number: 2, certain: true }],
  ['3頁', { section: '', number: 3, certain: true }],
  ['B03', { section: 'b', number: 3, certain: false }],
  ['A01 要闻', { section: 'a', number: 1, certain: false }],
  ['02-民生', { section: '', number: 2, certain: false }],
])('the name %s is that of a page', (name, page) => {
  expect(pageOfFile(name)).toEqual(page);
});

test.each(['cover', '青口大桥', '2版本说明', 'hekou-2021-06-02', 'notes', 'ab1'])('the name %s is not', (name) => {
  expect(pageOfFile(name)).toBeUndefined();
});

test('the name of the folder may stand before the page', () => {
  expect(pageOfFile('hekou-2021-06-02-p10', 'hekou-2021-06-02')).toMatchObject({ number: 10 });
});
