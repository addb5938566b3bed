import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const rain = ['你从屋檐上', '走下来', '敲一敲窗子', '又走远了', '像一个没说完的句子'];
const lamp = ['夜里醒着的', '只有你', '和一本摊开的书', '我们谁也不说话', '等天慢慢亮'];
const snow = ['脚印通向村口', '那棵老树下', '去年的鸟巢还在', '而没有人回来', '雪一直下着'];

const read = (lines: readonly string[], between: string) =>
  parseIssue([{ file: 'p1.txt', text: lines.join(between) }]).articles.map(({ title, bylines }) => [
    title?.text,
    ...bylines.map(({ name }) => name),
  ]);

test.each([
  ['雨', '灯', '雪夜', '罗立'],
  ['雨', '燈', '雪', '羅立'],
  ['屋檐下', '夜里的灯', '秋', '王大同'],
])('poems %s, %s and %s, each below its writer, are three', (first, second, third, writer) => {
  const lines = [first, '沈一舟', ...rain, second, '顾小满', ...lamp, third, writer, ...snow];
  for (const between of ['\n', '\n\n'])
    expect(read(lines, between)).toEqual([
      [first, '沈一舟'],
      [second, '顾小满'],
      [third, writer],
    ]);
});

test.each([
  ['a word that reads like a name', ['雨', '沈一舟', ...rain, '落下来', '原稿纸', ...lamp]],
  ['a name near the end', ['雨', '沈一舟', ...rain, '我想起', '顾小满', '和那年的雪']],
])('%s does not end a poem', (_, lines) => {
  expect(read(lines, '\n')).toEqual([['雨', '沈一舟']]);
});

test.each([
  ['麦 黄', '□顾小满', '父亲说，再等两天'],
  ['麥黃', '□顧小滿', '父親說，再等兩天'],
  ['麦黄', '文／顾小满', '风啊，你慢一点走'],
])('the lines of %s below %s are verse though one reads like text: %s', (title, writer, line) => {
  const text = '天还没亮透，豆浆铺的灯先亮了。卷帘门哗啦一声响，整条老街便跟着翻了个身，男的磨浆，女的炸油条。';
  const poem = [
    '风从田埂那头走来',
    '一弯腰，就碰落了满地的黄昏',
    '镰刀还挂在墙上',
    line,
    '露水会把秸秆泡软',
    '还给天空',
  ];
  const lines = ['一碗热豆浆', '□沈一舟', text, text, title, writer, ...poem, '一渡流过三百年', '□罗立', text];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.map((article) => article.title?.text)).toEqual(['一碗热豆浆', title, '一渡流过三百年']);
  expect(articles[1]?.body.map((block) => block.text)).toEqual(poem);
});
