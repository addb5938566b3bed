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

test.each([
  ['花海', '▲青口休耕田種滿油菜，18日花開正盛，吸引遊客拍照。（記者沈一舟攝）', '\n\n\n'],
  ['灯火', '▲青口元宵灯会4日点灯，百尾鱼灯由居民手工扎成。（沈一舟摄）', '\n'],
])('%s above a caption that tells when is a story of its own', (title, caption, gap) => {
  const report = (name: string) =>
    [
      name,
      '記者顧小滿／青口報導',
      '村裡的路修好了，路燈也亮了，孩子們上學不用再繞遠路，老人傍晚都愛到橋頭坐一坐。',
    ].join('\n');
  const source = [report('老渡口搬到下游兩里'), [title, caption].join('\n'), report('青口圖書館週六說故事')].join(gap);
  const { articles } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(articles.map((article) => article.title?.text)).toEqual(['老渡口搬到下游兩里', title, '青口圖書館週六說故事']);
  expect(articles[1]?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});
