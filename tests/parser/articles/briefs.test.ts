import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const texts = [
  '村里的路修好了，路灯也亮了。',
  '河口小学添了两间书屋，孩子们天天来。',
  '老渡口修了新栈桥，船又靠岸了。',
];
const names = ['沈一舟', '顾小满', '罗立'];
const briefs = texts.map((text, place) => `${text}（${names[place]}）`);

test.each(['【简讯】', '校園短波'])('below %s each item that its own name closes is an article', (column) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: [column, ...briefs].join('\n') }]);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual(names.map((name) => [name]));
  expect(articles.map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
  expect(articles[0]?.column?.text).toBe(column);
});

test('another line above such items is the headline of the first', () => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['村里修通水泥路', ...briefs].join('\n') }]);
  expect(articles[0]?.title?.text).toBe('村里修通水泥路');
});

test.each([
  ['沈一舟', '顾小满', '罗立'],
  ['◎沈一舟', '◎顾小满', '◎罗立'],
  ['撰文：沈一舟　攝影：羅立', '撰文：顾小满', '撰文：罗立'],
])('each item with its writer on the line below is an article: %s, %s, %s', (...writers) => {
  const { articles } = parseIssue([
    {
      file: 'page.txt',
      text: ['【简讯】', ...texts.flatMap((text, place) => [text, writers[place] ?? ''])].join('\n\n'),
    },
  ]);
  expect(articles.map(({ body }) => body.map((block) => block.text))).toEqual(texts.map((text) => [text]));
});

test('two items of a wrapped page that names in brackets close are two articles', () => {
  const lines = [
    '　　村里的路修好了，路灯也亮',
    '了，孩子们不怕黑。（沈一舟）',
    '　　河口小学添了两间书屋，孩',
    '子们天天来借书。（顾小满）',
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: ['村里修通水泥路', ...lines].join('\n') }]);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顾小满']]);
});
