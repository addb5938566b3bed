import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

const titles = (lines: readonly string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.flatMap((line) => [line, text]).join('\n') }]).articles.map(
    ({ title }) => title?.text,
  );

test.each([[['沈一舟 | 储蓄罐', '顾小满 | 渡口', '罗立 | 桥']], [['文化｜渡口', '民生｜橋', '教育｜燈']]])(
  '%j are headlines, short as they are',
  (lines) => {
    expect(titles(lines)).toEqual(lines);
  },
);

test('two of a kind mark nothing', () => {
  expect(titles(['青口桥和渡口的故事', '文化 | 渡口', '民生 | 桥'])).toEqual(['青口桥和渡口的故事']);
});
