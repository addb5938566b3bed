import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '暴雨下了三天三夜，河堤上的人没有合过眼，终于等来了水退的消息，孩子们又回到了学校。';
const story = ['守堤人和他的三条船', '■记者 沈一舟', text, text];

const headsOf = (...lines: readonly string[]): string[] =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).setAside.flatMap(({ text: line, reason }) =>
    reason === 'page-header' ? [line] : [],
  );

test.each([
  [['河口周报', '2021年6月2日 星期三'], ['河口周报 桥头杂记 2']],
  [['河口週報', '中華民國110年6月2日 星期三'], ['2 ｜ 河口週報 ｜ 衛教']],
  [[], ['院里院外 桥头杂记 2', '院里院外 一线 3']],
  [[], ['要闻 1', '乡里乡亲 2', '桥头杂记 3']],
])('%j: %j name a page and its number', (head, folios) => {
  const lines = [...head, ...story, ...folios.flatMap((folio) => ['', folio, ...story])];
  expect(headsOf(...lines).slice(head.length === 0 ? 0 : 1)).toEqual(folios);
});

test.each([
  [['守堤人 桥头村 2', '守堤人 西岭村 1']],
  [['乡里乡亲 2', '桥头杂记 3', '河堤上的灯 4']],
  [['1 產業 強村富民', '2 產業 添新動能']],
])('%j say nothing of pages', (lines) => {
  expect(headsOf(...story, ...lines.flatMap((line) => ['', line, ...story]))).toEqual([]);
});

test('rows of a table that begin alike are no heads of pages', () => {
  expect(headsOf(...story, '比赛成绩', '男子组 跳高 1', '男子组 跳远 2', '', ...story)).toEqual([]);
});

test('parts of a text that are numbered from one are no pages', () => {
  expect(headsOf(...story, ...['1 教育', '2 卫生', '3 文化'].flatMap((part) => ['', part, text, text]))).toEqual([]);
});
