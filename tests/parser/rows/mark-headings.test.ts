import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const other = '今年早稻长势喜人,县农业局派出技术员下田查看病虫害,指导农户施肥,预计亩产比去年增加三十公斤以上。';
const third = '文化站买来两千册新书,阅览室晚上也开门,下了工的青年坐满长桌,有人读小说,有人抄菜谱。';

const titles = (file: string, lines: readonly string[], between = '\n\n') =>
  parseIssue([{ file, text: lines.join(between) }]).articles.flatMap(({ title }) => title?.text ?? []);

test.each([
  [
    'the issue with an introduction, its parts below',
    ['# 每周拾遗（第 12 期）', text, '## 桥', other, '## 路', third],
    ['桥', '路'],
  ],
  ['the issue in traditional script', ['# 青口週刊 2021年6月', text, '## 橋', other, '## 路', third], ['橋', '路']],
  ['one article and its parts', ['# 青口修桥记', text, '## 桥', text, '## 路', text], ['青口修桥记']],
  [
    'several headings of the first depth, lists below them',
    ['# 青口周记', '- 主编：沈一舟', '# 进展', '- 桥修好了', '# 任务', '## 1. 修路', text, '# 后记', '- 下周见'],
    ['青口周记', '进展', '任务', '后记'],
  ],
  [
    'numbered pieces below a headline',
    ['# 青口周刊 12', '## 新闻', '1、[大桥合龙](a.html)', text, '2、[渡口搬迁](b.html)', text, '## 工具', other],
    ['新闻', '工具'],
  ],
  ['a line below a marked headline', ['# 进展', '~ 大桥和渡口的整体情况', text, '# 任务', other], ['进展', '任务']],
] as const)('Markdown: %s', (_, lines, expected) => {
  expect(titles('issue.md', lines)).toEqual(expected);
});

test('HTML: a heading written over two lines is one headline', () => {
  const lines = [
    '<html><body>',
    '<h2><a href="a.html">县领导看望',
    '青口修桥工人</a></h2>',
    `<p>${text}</p>`,
    '</body></html>',
  ];
  expect(titles('issue.html', lines, '\n')).toEqual(['县领导看望 青口修桥工人']);
});
