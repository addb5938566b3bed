import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const story = '10月24日，建设者在青口大桥主塔顶部浇筑最后一方混凝土。当日，青口大桥主塔顺利封顶。';

test.each([
  ['a photographer signs', [story, '沈一舟 摄'], 'photo'],
  ['two photographers sign', [story, '沈一舟 顧小滿攝'], 'photo'],
  ['a marked caption follows', [story, '图为大桥主塔。', '沈一舟 摄'], 'photo'],
  ['a writer signs too', [story, '顾小满', '沈一舟 摄'], 'news'],
  ['a lead opens the text', [`本报讯 ${story}`, '沈一舟 摄'], 'news'],
  ['two paragraphs', [story, story, '沈一舟 摄'], 'news'],
])('%s: %j is %s', (_, lines, kind) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['青口大桥主塔封顶', ...lines].join('\n') }]);
  expect(articles.map((article) => article.kind)).toEqual([kind]);
  if (kind === 'photo') expect(articles[0]?.body.every((block) => block.kind === 'caption')).toBe(true);
});

const paragraph = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成。';
const pageOf = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles.map(({ title, bylines }) => [
    title?.text,
    bylines.map(({ name }) => name),
  ]);

test.each(['灯火', '花海'])('below an article a picture that says when is a story of its own: %s', (title) => {
  const lead = (name: string) => `【记者${name}／河口报道】${paragraph}`;
  const picture = '▲河口的元宵灯会6月2日点灯，百盏鱼灯由居民手工扎成。（沈一舟摄）';
  expect(
    pageOf('老桥换新灯 夜里不再摸黑', lead('罗立'), paragraph, title, picture, '渡口搬到下游 船票不变', lead('顾小满')),
  ).toEqual([
    ['老桥换新灯 夜里不再摸黑', ['罗立']],
    [title, ['沈一舟']],
    ['渡口搬到下游 船票不变', ['顾小满']],
  ]);
});

test('a picture among the paragraphs of an article is no story, whatever line stands above it', () => {
  const lines = [
    '老桥换新灯 夜里不再摸黑',
    paragraph,
    '从没人要到抢着要',
    '图为罗立在介绍情况。',
    '沈一舟摄',
    paragraph,
  ];
  expect(pageOf(...lines).map(([title]) => title)).toEqual(['老桥换新灯 夜里不再摸黑']);
});
