import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const items = ['●大桥合龙 两岸通车', '●老渡口搬新家', '●新校舍开工', '●三个村完成换届'];
const read = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles.map(({ title, body }) => [
    title?.text,
    body.length,
  ]);

test.each([
  ['今日要闻', '地方', '青口日报 2021年6月2日'],
  ['今日要聞', '地方', '青口日報 2021年6月2日'],
  ['【要闻】', '【民生】', '青口时报　2021年6月2日　本期目录'],
])('%s and %s above their items are articles of an issue that is nothing but a list', (first, second, head) => {
  expect(read(head, first, ...items, second, ...items)).toEqual([
    [first, 4],
    [second, 4],
  ]);
});

test('the groups of a list that has a name of its own are one article', () => {
  expect(read('本周动态标题一览', '【时政】', ...items, '【民生】', ...items)).toEqual([['本周动态标题一览', 10]]);
});

test.each([
  ['腓立比书3章', '腓立比书4章', '歌罗西书1章'],
  ['挂号', '候诊', '取药'],
])('items behind a number and a blank are those of a list', (...things) => {
  const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐。';
  const items = things.map((thing, place) => `${['一', '二', '三'][place]} ${thing}`);
  const [article] = parseIssue([
    { file: 'page.txt', text: ['守堤人的灯', text, ...items, '桥头小记', text].join('\n') },
  ]).articles;
  expect(article?.body.slice(0, 4).map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list', 'list']);
});
