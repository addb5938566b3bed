import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { readTitled } from '../../../src/parser/signatures/titled.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;

test.each([
  ['讀者沈一舟敬啓', '沈一舟'],
  ['沈一舟上　二月十一日', '沈一舟'],
  ['（沈一舟／河口州，退休人員）', '沈一舟'],
  ['◎沈一舟（溪埔）', '沈一舟'],
  ['沈一舟（河口大學教授）', '沈一舟'],
  ['沈一舟╱學會常務理事', '沈一舟'],
  ['[河口]沈一舟', '沈一舟'],
  ['[美]约翰·史密斯', '约翰·史密斯'],
  ['河口大學教授 沈一舟', '沈一舟'],
  ['第12屆校友 沈一舟', '沈一舟'],
  ['沈一舟 執事', '沈一舟'],
  ['沈一舟 姊妹', '沈一舟'],
  ['鳳一舟 傳道', '鳳一舟'],
  ['沈一舟老師', '沈一舟'],
  ['施文章老師', '施文章'],
  ['半畝（河口，退休教師）', '半畝'],
  ['英語老師', undefined],
  ['全体同学', undefined],
  ['代理校長', undefined],
  ['任课老师', undefined],
  ['我的老师', undefined],
  ['沈一舟  財務董事', '沈一舟'],
  ['秘書長 沈一舟 司鐸', '沈一舟'],
  ['青新聞─沈一舟/河口', '沈一舟'],
  ['沈一舟（加拿大《青口時報》總編輯）', '沈一舟'],
  ['2021-06-02◎沈一舟/青口市河口國小4年2班（指導老師：羅立）', '沈一舟'],
  ['沈一舟 老师', '沈一舟'],
  ['沈一舟／家庭主婦（青口鄉）', '沈一舟'],
  ['（作者沈一舟，現居南部）', '沈一舟'],
  ['一年級導師 沈一舟', '沈一舟'],
  ['【诗】末班船', undefined],
  ['沈一舟（小小说）', undefined],
  ['沈一舟：把路修好', undefined],
  ['秋收 大忙', undefined],
  ['沈一舟（左）與顧小滿（右）', undefined],
])('%s names %s', (line, name) => {
  expect(readTitled(line)?.signers[0]?.name).toBe(name);
});

test.each([['河口大學教授 沈一舟'], ['沈一舟（河口）'], ['县委通讯组 青口日报记者 沈一舟']])(
  '%s between a headline and its text signs',
  (line) => {
    const [article] = read('青口大桥下月合龙', line, text);
    expect([article?.title?.text, article?.bylines.map(({ name }) => name)]).toEqual(['青口大桥下月合龙', ['沈一舟']]);
  },
);

test('a headline that reads as bodies that sign is one above who does', () => {
  const articles = read('校慶運動會', '三年二班 羅立', text, '愛上圖書館（教務處報導）', '三年二班 沈一舟', text);
  expect(articles.map(({ title, bylines }) => [title?.text, bylines.map(({ name }) => name)])).toEqual([
    ['校慶運動會', ['羅立']],
    ['愛上圖書館', ['沈一舟']],
  ]);
});

test.each([['河口心田 ■ 沈一舟'], ['河　燕'], ['[青口新聞雲]記者 沈一舟/河口報導']])(
  '%s between a headline and its text gives one name',
  (line) => {
    const [article] = read('青口大桥下月合龙', line, text);
    expect([article?.title?.text, article?.bylines.length]).toEqual(['青口大桥下月合龙', 1]);
  },
);

test.each([
  ['□据新华社电'],
  ['綜合報導'],
  ['本报评论员'],
  ['108-11-24'],
  ['週四, 08 十一月 2018 07:23'],
  ['发布: 6:45pm 16/09/2024'],
])('%s between a headline and its text names nobody', (line) => {
  const [article] = read('青口大桥下月合龙', line, text);
  expect([article?.title?.text, article?.bylines, article?.body.length]).toEqual(['青口大桥下月合龙', [], 1]);
});

test('a speaker whom the text below names does not sign it', () => {
  const [article] = read('青口大桥下月合龙', '河口大学教授 沈一舟', `沈一舟说，${text}`);
  expect(article?.bylines).toEqual([]);
});

test('names with their bodies, line by line, are a list', () => {
  const [article] = read('劳动模范名单', text, '沈一舟　青口小学教师', '顾小满　市公交公司职工', '罗立　机械厂工人');
  expect(article?.bylines).toEqual([]);
  expect(article?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list', 'list']);
});

test('the head of the house signs below a text as an office', () => {
  const [article, next] = read('校舍修葺完成', text, '校長　沈一舟', '青口大桥下月合龙', text);
  expect(article?.signatures.map((signature) => signature.text)).toEqual(['校長　沈一舟']);
  expect(article?.bylines).toEqual([]);
  expect(next?.title?.text).toBe('青口大桥下月合龙');
});

test.each(['校長的話', '卷首語', '主席獻辭'])('below %s the head of the house signs as its writer', (headline) => {
  const [article, next] = read(headline, text, '校長　沈一舟', '青口大桥下月合龙', text);
  expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
  expect(next?.title?.text).toBe('青口大桥下月合龙');
});
