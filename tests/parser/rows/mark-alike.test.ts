import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const texts = [
  '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。',
  '今年早稻长势喜人,县农业局派出技术员下田查看病虫害,指导农户施肥,预计亩产比去年增加三十公斤以上。',
  '文化站买来两千册新书,阅览室晚上也开门,下了工的青年坐满长桌,有人读小说,有人抄菜谱。',
];

const titles = (lines: readonly string[]) =>
  parseIssue([
    { file: 'page.txt', text: lines.flatMap((line, place) => [line, texts[place] ?? '']).join('\n') },
  ]).articles.map(({ title }) => title?.text);

test.each([[['沈一舟 | 储蓄罐', '顾小满 | 渡口', '罗立 | 桥']], [['文化｜渡口', '民生｜橋', '教育｜燈']]])(
  '%j are headlines, short as they are',
  (lines) => {
    expect(titles(lines)).toEqual(lines);
  },
);

test('two of a kind mark nothing', () => {
  expect(titles(['青口桥和渡口的故事', '文化 | 渡口', '民生 | 桥'])).toEqual(['青口桥和渡口的故事']);
});
