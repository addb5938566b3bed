import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成。';
const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);

test.each([
  '老渡口搬进新家_青口新闻网',
  '老渡口搬进新家-青口日报',
  '老渡口搬进新家 - 青口日报数字版',
  '老渡口搬进新家 | 地方 | 青口新聞網',
  '老渡口搬进新家 - 生活 - 青口時報',
])('%s is what a browser calls the page: the site goes aside, all of it where the headline stands below', (name) => {
  const alone = read(name, text, text);
  expect(alone.articles.map(({ title }) => title?.text)).toEqual(['老渡口搬进新家']);
  expect(ledger(alone)).toEqual([]);
  const above = read(name, '第03版：民生', '老渡口搬进新家', text);
  expect(above.articles.map(({ title, kicker }) => [title?.text, kicker])).toEqual([['老渡口搬进新家', []]]);
  expect(ledger(above)).toEqual([]);
});

test('the paper before the headline goes aside with it where the headline stands below', () => {
  const { articles, setAside } = read('青口日报-老渡口搬进新家', '老渡口搬进新家', text);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口搬进新家']);
  expect(setAside.map((part) => part.reason)).toEqual(['label']);
});

test.each(['渡口与桥-一个人的五十年', '走近青口-记一次采访'])('%s is a headline', (headline) => {
  expect(read(headline, text).setAside).toEqual([]);
});
