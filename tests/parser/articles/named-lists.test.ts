import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '沈一舟来到河堤上，察看了水位和堤防，询问了值班情况，要求把每一处隐患都记在本子上。';

const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles.map(({ title, body }) => [
    title?.text,
    ...body.map((block) => block.text),
  ]);

test.each([
  ['winners', ['校內語文競賽優勝名單', '國語演說第一名 沈一舟', '閩南語朗讀第一名 顧小滿', '作文第一名 羅立']],
  ['gifts', ['本屆校友義賣捐贈芳名', '六一屆：沈一舟二千元', '六八屆：顧小滿五千元', '八二屆全體同學：一萬二千元']],
  ['works', ['第九届作文竞赛获奖名单', '一等奖', '《井》 青口小学', '二等奖', '《路》 河口小学', '《灯》 白沙小学']],
])('a list of %s with a name of its own is an article above the next headline', (_, list) => {
  const articles = read(...list, '守堤人和他的三条船', text);
  expect(articles.map(([title]) => title)).toEqual([list[0], '守堤人和他的三条船']);
  expect(articles[0]?.slice(1)).toEqual(list.slice(1));
  expect(articles[1]).toEqual(['守堤人和他的三条船', text]);
});

test('the last winner above what is said of them heads no text', () => {
  const winners = ['國語演說第一名 沈一舟', '閩南語朗讀第一名 顧小滿', '客語朗讀第一名 林志豪', '第一名 羅立'];
  expect(read('校內語文競賽優勝名單', ...winners, text)).toHaveLength(1);
});

test('a notice of several lines above its text is one headline', () => {
  expect(read('青口县水利局', '关于公布先进单位名单', '的通知', text)).toHaveLength(1);
});
