import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { readSermon } from '../../../src/parser/signatures/sermon.ts';
import { readUnitReport } from '../../../src/parser/signatures/unit-report.ts';

test.each([
  ['【教務處訊】2022-10-03', '教務處'],
  ['【社会科学院讯】2022年10月3日', '社会科学院'],
  ['〔推廣部訊〕', '推廣部'],
  ['（宣传科供稿）', '宣传科'],
  ['【總務處】111.10.03', '總務處'],
  ['【本會訊】', ''],
  ['【總務處】', undefined],
  ['【校園動態】2022-10-03', undefined],
  ['【本報記者沈一舟青口報導】', undefined],
  ['【记者沈一舟报道】', undefined],
])('%s is of %s', (line, unit) => {
  const read = readUnitReport(line);
  expect(read && (read.units[0]?.name ?? '')).toBe(unit);
});

test.each([
  ['經文：詩篇23篇　講員：沈一舟牧師', '沈一舟'],
  ['讲员:沈一舟', '沈一舟'],
  ['证道：沈恩慈长老　经文：诗篇23篇', '沈恩慈'],
  ['经文:诗篇23篇', ''],
  ['講員介紹', undefined],
  ['主题：彼此相爱', undefined],
])('%s names %s', (line, name) => {
  const read = readSermon(line);
  expect(read && (read.signers[0]?.name ?? '')).toBe(name);
});

const text = '圖書館自期中考前一週起試辦夜間開放，一樓自習區開放至凌晨兩點，並供應熱茶與毛毯。';

test('the unit stands between headline and text, also where a blank line parts each from the other and a page begins above', () => {
  const page = (headline: string, unit: string) => [headline, `【${unit}訊】2022-11-21`, '', text, ''];
  const lines = [
    '青口大學電子報',
    '第0417期　2022年11月24日',
    '',
    ...page('夜間書房試辦到凌晨', '圖書館'),
    '青口大學電子報　第0417期',
    '',
    ...page('期末成績可線上查詢', '教務處'),
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title, bylines }) => [title?.text, bylines.map(({ name, role }) => [name, role])])).toEqual([
    ['夜間書房試辦到凌晨', [['圖書館', 'unit']]],
    ['期末成績可線上查詢', [['教務處', 'unit']]],
  ]);
});

test.each([
  ['【推廣部／歐陽天佑】上午十點半，活動中心的廚房裡蒸氣瀰漫。', '歐陽天佑'],
  ['〔教务处/沈一舟、顾小满〕本学期第二次家长开放日于周五举行。', '沈一舟 顾小满'],
  ['【教育部／長照司】公布新的補助辦法，明年實施。', ''],
])('%s names %s in its lead', (line, names) => {
  const [article] = parseIssue([{ file: 'page.txt', text: ['夜間書房試辦到凌晨', '', line].join('\n') }]).articles;
  expect(article?.bylines.map(({ name }) => name).join(' ')).toBe(names);
});

test('a body and who of it signs, parted by the end of a line', () => {
  const lines = [
    '入冬前后走一回',
    '　　村里的路修好了，路灯也亮了，孩子们上学不用再绕',
    '远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成，',
    '也说一说来年的打算，说到天黑才散。（青口市总工会',
    '沈一舟）',
  ];
  const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;
  expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});
