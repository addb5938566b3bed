import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { isLabelled } from '../../../src/parser/roles/meta-line.ts';

test.each([
  ['2018年11月08日  来源:青口晚报', true],
  ['39-06-02　作者：沈一舟', true],
  ['109/06/02 發布單位：青口縣政府', true],
  ['本文来源: 青口宣传', true],
  ['| 来源:青口发布', true],
  ['📎 來源：青口日報', true],
  ['作者﹕青口校友', true],
  ['照片來源：青口消防局', true],
  ['体裁分类:工作部署 主题分类:其他', true],
  ['Source: 青口日報', true],
  ['By 青口新聞網', true],
  ['date 2021-06-02', true],
  ['Published on: 2021-06-02 13:27 UTC', true],
  ['發稿單位\t教育處', true],
  ['业务联络\t沈一舟\t00-0000000', true],
  ['BYD在青口建厂', false],
  ['报道：记者走进田间', false],
  ['39个村完成换届', false],
  ['3月2日 沈一舟', false],
  ['洽詢電話：(00)000-0000轉10，承辦人沈一舟', true],
  ['洽詢電話：(00)000-0000轉10，承辦人沈一舟。', false],
])('%s: a line of data %s', (text, data) => {
  expect(isLabelled(text)).toBe(data);
});

test('the office that gives a release out is no headline', () => {
  const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
  const lines = ['青口大桥合龙', text, '公共關係室　新聞稿', '西岭村换上新水管', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '西岭村换上新水管']);
});

test.each(['圖：參加者合照', '图：活动当日情况'])('%s below a text belongs to it', (line) => {
  const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
  const lines = ['青口大桥合龙', text, line, '西岭村换上新水管', '本报记者 沈一舟', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ body }) => body.map(({ kind }) => kind))).toEqual([['paragraph', 'caption'], ['paragraph']]);
});
