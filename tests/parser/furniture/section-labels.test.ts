import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '暴雨下了三天三夜，河堤上的人没有合过眼，终于等来了水退的消息，孩子们又回到了学校。';

const labelsOf = (...lines: string[]): string[] =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).setAside.flatMap(({ text: line, reason }) =>
    reason === 'section-label' ? [line] : [],
  );

test.each([
  ['【镇街风采】', '【基层一线】'],
  ['【要情摘登】', '【工作动态】'],
  ['【地方風采】', '【基層一線】'],
])('%s and %s head the groups of a briefing, whatever they say', (first, second) => {
  const items = [first, '1.守堤人和他的三条船', text, '2.桥头村修通致富路', text];
  expect(labelsOf(...items, second, '3.青口大桥合龙', text)).toEqual([first, second]);
});

test('a label above each headline is its column', () => {
  const lines = ['【凡人小事】', '●守堤人和他的三条船', text, '【桥头杂记】', '●桥头村修通致富路', text];
  expect(labelsOf(...lines)).toEqual([]);
});

test('a label above a plain headline speaks against groups', () => {
  const items = ['【镇街风采】', '1.守堤人和他的三条船', text, '【基层一线】', '2.桥头村修通致富路', text];
  expect(labelsOf(...items, '3.青口大桥合龙', text, '【凡人小事】', '河堤上的灯', text)).toEqual([]);
});

test('what announces a list is the text of a headline, too', () => {
  const items = ['【鎮街風采】', '1.失物待領', '以下物品請失主領回：', '深藍色折傘一把', '2.桥头村修通致富路', text];
  expect(labelsOf(...items, '【基層一線】', '3.青口大橋合龍', text)).toEqual(['【鎮街風采】', '【基層一線】']);
});
