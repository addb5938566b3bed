import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const other = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐。';
const read = (...pages: readonly (readonly string[])[]) =>
  parseIssue([{ file: 'page.txt', text: pages.map((lines) => lines.join('\n\n')).join('\n\n') }]);
const titlesOf = (...pages: readonly (readonly string[])[]) => read(...pages).articles.map(({ title }) => title?.text);

const [second, third] = ['2021年6月2日 第2版 综合', '2021年6月2日 第3版 民生'];

test.each([
  ['河堤加固', '(上接第2版)'],
  ['守堤人', '（上接第2版）'],
  ['修橋記', '(上接第2版)'],
])('%s below the header of its page and of the next, where its text goes on, is a headline', (headline, notice) => {
  const [begun, rest] = [`${text}村里的路（下转第3版）`, `${notice}修好了，路灯也亮了。`];
  expect(
    titlesOf([second, headline, begun], [third, headline, rest, '夜校开课了', `本报讯（记者 罗立）${other}`]),
  ).toEqual([headline, '夜校开课了']);
});

test('one headline above two texts heads both', () => {
  expect(titlesOf([second, '夜校开课', text], [third, '夜校开课', other])).toEqual(['夜校开课', '夜校开课']);
});

test.each([
  ['above the headlines of the pages', ['青口焦點', '夜校开课了', text], ['青口焦點', '守堤人的家', other]],
  [
    'above the rest of a text',
    ['青口焦點', '夜校开课了', text, '村里的路修好'],
    ['青口焦點', `了，${other}`, '守堤人的家', text],
  ],
])('what a paper calls its pages %s is furniture', (_, upper, lower) => {
  const { articles, setAside } = read([second, ...upper], [third, ...lower]);
  expect(setAside.filter((part) => part.text === '青口焦點')).toHaveLength(2);
  expect(articles.map(({ title }) => title?.text)).not.toContain('青口焦點');
});
