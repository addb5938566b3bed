import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
const told = (...lines: string[]) => {
  const issue = read(...lines);
  expect(ledger(issue)).toEqual([]);
  return issue.articles.map(({ title, body }) => [title?.text, body.length]);
};

const simplified = ['老渡口搬进新家', '青口大桥年底通车', '河口小学添了新书'];
const traditional = ['老渡口搬進新家', '青口大橋年底通車', '河口國小添了新書'];

test.each([
  ['1．【标题】', '【口播】', '【配音】', simplified],
  ['', '【导语】', '【同期声】', simplified],
  ['（一）標題：', '【稿頭】', '【過音】', traditional],
  ['2、[標題]', '[口播]', '[OS]', traditional],
])('the pieces of a script: %s', (label, studio, voice, titles) => {
  const name = label === '' ? '【标题】' : label;
  const pieces = titles.flatMap((title) => [
    `${name}${title}`,
    `${studio}搬家那天，渡船由三条增加到五条，两岸居民都来看热闹。`,
    `${voice}船长说，过河只要五分钟，比从前快了一半。`,
    '（记者：沈一舟　摄像：顾小满）',
  ]);
  expect(
    told(
      ...['《青口新闻》播出稿', '【片头】', '观众朋友，晚上好。今天节目的主要内容有：'],
      ...titles.map((title) => `${title}；`),
      ...pieces,
      ...['今天的节目就是这样，感谢收看，再见！', '【片尾】'],
    ),
  ).toEqual(titles.map((title) => [title, 2]));
});

test('a form of titles without spoken parts is no script', () => {
  const pieces = simplified.flatMap((title) => [
    `标题：${title}`,
    '搬家那天，渡船由三条增加到五条，两岸居民都来看热闹。',
  ]);
  expect(told('青口大桥通车一年了。', ...pieces).slice(1)).toEqual(simplified.map((title) => [title, 1]));
});
