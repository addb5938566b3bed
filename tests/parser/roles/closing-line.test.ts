import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const other = '春天一到，村里的老人就搬出竹椅，坐在桥头说从前的事，说到天黑才各自回家吃饭。';

const read = (lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;

test.each([
  '（待续）',
  '（未完待續）',
  '（据新华社讯）',
  '（本报记者）',
  '（稿件由青口县文化馆提供）',
  '（市水泵厂宣传科）（附图片）',
  '据新华社电',
  '阅读全文 [http://example.org/n/1]',
  '原文連結：https://example.org/n/2',
  '青口县气象台3月6日16时发布',
  '孝男沈大方、沈小方泣叩',
  '村長　沈一舟',
  '镇长　沈　舟',
  '來源：青口新聞網',
  '资料来源：青口县水利局',
  '本报编辑部',
  '特此公告',
  '摘自《青口诗集》',
  '（本文榮獲青口日報刊登）',
  '全体教师',
  '全體同學',
  '青口小学全体师生',
  '六年二班全體同學',
  '北河村全体村民',
])('%s below the last sentence closes its text', (line) => {
  const [above, below, ...others] = read(['北河涵闸检修进行', text, line, '桥头的老人和他们的竹椅', other]);
  expect(others).toEqual([]);
  expect(above?.signatures.map((signature) => signature.text)).toEqual([line]);
  expect(below?.title?.text).toBe('桥头的老人和他们的竹椅');
  expect(below?.kicker).toEqual([]);
});

test.each(['（二）', '（第三回）', '（2020年8月24日）'])('%s closes nothing', (line) => {
  const [first] = read(['北河涵闸检修进行', text, line, '桥头的老人和他们的竹椅', other]);
  expect(first?.signatures).toEqual([]);
});

test('a line in brackets between two paragraphs closes nothing', () => {
  const [first, ...others] = read(['北河涵闸检修进行', text, '（示意图）', other]);
  expect(others).toEqual([]);
  expect(first?.body).toHaveLength(3);
});

test('who sent a letter stands below it with occupation and place', () => {
  const [letter, ...others] = read([
    '桥头的红灯太短',
    text,
    '顾小满／家庭主婦（青口鄉）',
    '河口大桥合龙',
    `昨日，${other}`,
  ]);
  expect(letter?.bylines.map(({ name }) => name)).toEqual(['顾小满']);
  expect(others.map(({ title }) => title?.text)).toEqual(['河口大桥合龙']);
});

test('who did it, all of them, stands above a headline where the text above is signed', () => {
  const lines = ['守好门前这条河', text, '沈一舟', '青口小学全体师生', '给灾区捐款三万元', text, '顾小满'];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles).toHaveLength(2);
  expect(articles[1]?.title?.text).toContain('青口小学全体师生');
});
