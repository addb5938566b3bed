import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '昨天，青口大桥的建设者们完成了最后一段桥面的浇筑，大桥年底可以通车。';

test.each([
  ['■记者 沈一舟 文/图', '■记者 顾小满'],
  ['●文／沈一舟', '●文／顧小滿'],
])('the mark before %s belongs to the signature', (first, second) => {
  const lines = ['青口大桥合龙', first, text, '西岭村换上新水管', second, text];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ signatures }) => signatures.map((part) => part.text))).toEqual([[first], [second]]);
  expect(setAside).toEqual([]);
});

test('the mark before two headlines goes aside', () => {
  const lines = ['■青口大桥合龙', text, '■记者节里走基层', text];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '记者节里走基层']);
  expect(setAside.map(({ reason }) => reason)).toEqual(['item-mark', 'item-mark']);
});
