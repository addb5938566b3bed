import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '暴雨下了三天三夜，河堤上的人没有合过眼，终于等来了水退的消息，孩子们又回到了学校。';
const pieces = [
  '老人们傍晚都爱到桥头坐一坐，孩子们放学就在灯下写作业，大家聊一聊',
  '今年的收成，算一算明年的打算，天黑了才回家。',
];
const headlines = ['守堤人和他的三条船', '老渡口搬到下游', '青口大桥合龙'];

const read = (head: readonly string[], ...lines: readonly string[]) => {
  const printed = lines.flatMap((line, place) => [
    headlines[place] ?? '',
    '■记者 沈一舟',
    text,
    pieces[0] ?? '',
    line,
    pieces[1] ?? '',
  ]);
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [...head, ...printed].join('\n') }]);
  return {
    titles: articles.map(({ title }) => title?.text),
    texts: articles.map(({ body }) => body.map((part) => part.text)),
    aside: setAside.filter(({ reason }) => reason === 'page-header').map((part) => part.text),
  };
};

test.each([
  [[], ['渡口學院電子報　第0417期　　2 / 5', '渡口學院電子報　第0417期　　3 / 5']],
  [[], ['（2）　　渡口中学校刊　　第九期', '（3）　　渡口中学校刊　　第九期']],
  [[], ['商會月報　　2005.11', '2005.11　　商會月報', '商會月報　　2005.11']],
  [[], ['https://news.example/0417　　列印日期：2022/11/25', 'https://news.example/0417　　列印日期：2022/11/25']],
  [['渡口'], ['渡口', '渡口']],
  [
    ['渡口书院校讯', 'DUKOU COLLEGE'],
    ['Dukou College 2018-19 Vol. 2', 'Dukou College 2018-19 Vol. 2'],
  ],
  [[], ['把小事办成暖心事', '把小事办成暖心事']],
  [[], ['责任编辑：版面组', '责任编辑：版面组']],
])('%j: %j come again where pages break', (head, lines) => {
  const { titles, texts, aside } = read(head, ...lines);
  expect(aside).toEqual(lines);
  expect(titles).toEqual(headlines.slice(0, lines.length));
  for (const body of texts) expect(body[1]).toBe(pieces.join(''));
});

test.each([
  [['详情请见：https://news.example/1', '详情请见：https://news.example/2']],
  [['（渡口广播站）', '（渡口广播站）']],
  [['联系电话：(00)000-0000#1', '联系电话：(00)000-0000#2']],
  [['沈一舟', '沈一舟']],
])('%j close texts', (lines) => {
  const printed = lines.flatMap((line, place) => [headlines[place] ?? '', text, line]);
  const { setAside } = parseIssue([{ file: 'page.txt', text: printed.join('\n') }]);
  expect(setAside.filter(({ reason }) => reason === 'page-header')).toEqual([]);
});

test('cells that come again in a table head no pages', () => {
  const table = ['比赛成绩', '男子组 2021.5', '男子组 2021.6'];
  const { setAside } = parseIssue([
    { file: 'page.txt', text: [headlines[0], text, ...table, headlines[1], text].join('\n') },
  ]);
  expect(setAside).toEqual([]);
});
