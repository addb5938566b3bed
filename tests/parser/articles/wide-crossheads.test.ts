import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text =
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改,一时改不了的说明原因。';
const other = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

const titlesOf = (lines: readonly string[], between: string) =>
  parseIssue([{ file: 'p1.txt', text: lines.join(between) }]).articles.map(({ title }) => title?.text ?? '');

const lead = `本报讯（记者 罗立）${text}`;

test.each([
  [['重 要 意 义', '主 要 做 法', '几 点 体 会']],
  [['重　要　意　義', '主　要　做　法']],
  [['缘 起', '办 法', '收 获']],
])('lines set wide below a headline set close are its crossheads: %j', (wide) => {
  const lines = ['浅谈基层档案工作', '沈一舟', text, ...wide.flatMap((line) => [line, other]), '桥头开了新书屋', lead];
  for (const between of ['\n', '\n\n'])
    expect(titlesOf(lines, between)).toEqual(['浅谈基层档案工作', '桥头开了新书屋']);
});

test.each([
  ['below one set wide', ['校 园 之 声', text, '新 书 到 馆', other, '集 市 开 张', text], 3],
  [
    'signed one by one',
    ['河堤上的人家', text, '沈一舟', '老 屋 门 前', other, '顾小满', '渡 口 灯 影', text, '罗立'],
    3,
  ],
  ['each above its lead', ['浅谈基层档案工作', text, '校 园 之 声', lead, '新 书 到 馆', lead], 3],
  ['two titles of two characters', ['河堤上的人家', text, '集 市', other, '渡 口', text], 3],
])('lines set wide are headlines %s', (_, lines, count) => {
  expect(titlesOf(lines, '\n\n')).toHaveLength(count);
});
