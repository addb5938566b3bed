import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const other = '今年早稻长势喜人,县农业局派出技术员下田查看病虫害,指导农户施肥,预计亩产比去年增加三十公斤以上。';
const third = '文化站买来两千册新书,阅览室晚上也开门,下了工的青年坐满长桌,有人读小说,有人抄菜谱。';

const read = (...lines: string[]) => parseIssue([{ file: 'issue.md', text: lines.join('\n\n') }]);
const titles = (...lines: string[]) => read(...lines).articles.flatMap(({ title }) => title?.text ?? []);

const bridge = '青口大桥合龙两岸放鞭炮';
const ferry = '老渡口搬进新家渡船添两条';
const books = '文化站新书上架夜里也开门';

test.each([
  [
    'bold bullets, the texts below',
    [`• **${bridge}**`, text, '## 民生', `• **${ferry}**`, other, `• **${books}**`, third],
  ],
  [
    'bold items with texts behind',
    [`- **${bridge}** — ${text}`, '## 民生', `- **${ferry}** — ${other}`, `- **${books}** ${third}`],
  ],
  ['bold lines', [`**${bridge}**`, text, '## 民生', `**${ferry}**`, other, `**${books}**`, third]],
  [
    'linked numbers that count on',
    [`1、[${bridge}](a.html)`, text, '## 民生', `2、[${ferry}](b.html)`, other, `3、[${books}](c.html)`, third],
  ],
  ['numbers that count on', [`1) ${bridge}`, text, '## 民生', `2) ${ferry}`, other, `3) ${books}`, third]],
])('headlines at the head of the sections of a digest: %s', (_, lines) => {
  const issue = read('# 青口每日摘要', '## 要闻', ...lines);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual([bridge, ferry, books]);
  expect(issue.articles.map(({ body }) => body.map((block) => block.text))).toEqual([[text], [other], [third]]);
  expect(ledger(issue)).toEqual([]);
});

test('numbers of a section of news are those of its headlines', () => {
  const lines = [`1) ${bridge}`, text, `2) ${ferry}`, other, `3) ${books}`, third];
  expect(titles('## 本周大势', text, '## 📰 本周新闻焦点', ...lines, '## 后记', other)).toEqual([
    '本周大势',
    bridge,
    ferry,
    books,
    '后记',
  ]);
});

test.each([
  ['short labels', ['## 青口河堤加固完成', `- **进度**：${text}`, `- **质量**：${other}`, `- **经费**：${third}`]],
  [
    'labels with a colon',
    [
      '## 青口河堤加固完成',
      `- **加固工程的进度与安排**：${text}`,
      `- **工程质量与验收情况**：${other}`,
      `- **经费的来源与使用情况**：${third}`,
    ],
  ],
  [
    'bold crossheads inside a text',
    ['## 青口河堤加固完成', text, `**${bridge}**`, text, `**${ferry}**`, other, `**${books}**`, third],
  ],
  [
    'numbers that start anew',
    [
      '## 青口河堤加固完成',
      '1、进度',
      text,
      '2、质量',
      other,
      '3、经费',
      third,
      '## 路',
      '1、路面',
      text,
      '2、路灯',
      other,
    ],
  ],
])('parts of an article are left: %s', (_, lines) => {
  expect(titles(...lines, '## 后记', third)).not.toContain(bridge);
  expect(titles(...lines, '## 后记', third)[0]).toBe('青口河堤加固完成');
});
