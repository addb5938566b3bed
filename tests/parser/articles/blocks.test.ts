import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '河堤修好了，沿岸的十二个村子今年汛期不再转移，村民在堤上种了三千棵柳树，老人们傍晚都爱到桥头坐一坐。';

const kinds = (...lines: string[]) => {
  const [article] = parseIssue([
    { file: 'week.md', text: ['## 桥头小记', text, ...lines, '## 渡口', text].join('\n\n') },
  ]).articles;
  return article?.body.slice(1).map(({ kind }) => kind);
};

test('a crosshead heads a text', () => {
  expect(kinds('把好第一关', text)).toEqual(['crosshead', 'paragraph']);
});

test.each(['轉載媒體列表：渡口社、青口新聞網、河口臺', '转载媒体列表：渡口社、青口新闻网、河口台'])(
  '%s at the end heads nothing',
  (line) => {
    expect(kinds(line)).toEqual(['paragraph']);
  },
);

test('several lines at the end head nothing, either', () => {
  expect(kinds('渡口收费不涨价！', '修桥修到家门口！')).toEqual(['list', 'list']);
});

test('an address of the web is no crosshead', () => {
  expect(kinds('链接: https://example.org/', '![码头](a.png)')).toEqual(['paragraph', 'caption']);
});

test.each([
  ['（青口镇供稿 沈一舟）', ['青口镇', '沈一舟']],
  ['（青口鎮 沈一舟供稿）', ['青口鎮', '沈一舟']],
  ['（青口镇 沈一舟）', ['沈一舟']],
])('%s: the body that supplies a text signs beside who wrote it', (line, names) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['涵闸修好了', text, line].join('\n') }]);
  expect(articles[0]?.bylines.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['停水公告', '青口县自来水公司', []],
  ['停水公告', '（青口县自来水公司供稿）', ['青口县自来水公司']],
  ['涵闸修好了', '（青口县自来水公司）', ['青口县自来水公司']],
])('%s with %s below: who gives a notice out is no writer of it', (title, line, names) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: [title, text, line, '2021年6月2日'].join('\n') }]);
  expect(articles[0]?.bylines.map(({ name }) => name)).toEqual(names);
});
