import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const reasonsOf = (lines: readonly string[]) =>
  new Map(
    parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).setAside.map(({ text, reason }) => [text, reason]),
  );
const story = (headline: string) => [
  headline,
  '　　青口村民昨天一早到河堤上種樹，社區準備了熱茶與點心，大人小孩都來幫忙，午前就把樹種完了。',
  '　　村長說，明年春天再種一批，讓堤防從村口一路綠到渡口。',
  '',
];

test.each([
  ['主日禮拜　上午10:00　　禱告會　週三晚上7:30', 'masthead-service'],
  ['主日崇拜：上午九時　祈禱會：週三晚七時半', 'masthead-service'],
  ['共修 週六下午2:00 | 誦經 每週日上午9:30', 'masthead-service'],
])('when a house meets, at the head of its newsletter: %s', (line, reason) => {
  expect(
    reasonsOf(['青口教會主日週報', '2021年6月2日　第206期', '', line, '', ...story('山區短宣回顧')]).get(line),
  ).toBe(reason);
});

test.each([
  ['上主日出席：231人　奉獻：38,843元', 'masthead-service'],
  ['本周奉献：3884元　主日学：21人', 'masthead-service'],
  ['主办：青口重工公司党委宣传部　责任编辑：罗立', 'editors-line'],
  ['主辦：青口電子公司　責任編輯：羅立', 'editors-line'],
])('what stands at the end of an issue: %s', (line, reason) => {
  expect(reasonsOf([...story('山區短宣回顧'), ...story('渡口早市'), line]).get(line)).toBe(reason);
});

test.each([
  '值班总编：罗立 责任编辑：顾小满 版式设计：林大川 校对：何一',
  '值班總編：羅立　責任編輯：顧小滿　版面設計：林大川',
  '一版责编：罗立 二版责编：顾小满',
  '今日责编：罗立',
])('who is on duty, or made a page, between two texts: %s', (line) => {
  expect(reasonsOf([...story('山區短宣回顧'), line, ...story('渡口早市')]).get(line)).toBe('editors-line');
});

test('the rooms of an office are no editors', () => {
  const line = '值班室 校对间';
  expect(reasonsOf([...story('山區短宣回顧'), line, ...story('渡口早市')]).get(line)).not.toBe('editors-line');
});

test('the name of the paper with the number of the page, within a sentence', () => {
  const lines = [
    ...['青口社區報', '', '中華民國110年6月2日　第62期', '', ...story('山區短宣回顧')],
    ...['石虎現蹤果園', '', '　　紅外線自動相機拍到石虎現蹤，迴龍鄉果農又驚', '', '青口社區報　2', '', '又喜。', ''],
  ];
  expect(reasonsOf(lines).get('青口社區報　2')).toBe('masthead');
});

test('the pages of an edition, one beside the other', () => {
  const line = '第A01版：要聞　第B05版：澳聞';
  expect(reasonsOf(['青口日報電子版', line, '', '第B05版：澳聞', ...story('渡口早市')]).get(line)).toBe(
    'web-navigation',
  );
});

test('a pastor is no person', () => {
  const [article] = parseIssue([
    { file: 'page.txt', text: ['山區短宣回顧', '顧小滿 牧師', story('').slice(1, 3).join('\n')].join('\n') },
  ]).articles;
  expect(article?.bylines.map(({ name }) => name)).toEqual(['顧小滿']);
});

test.each(['2／青口宮訊／會務', '2／青口厂讯／要闻', '會務｜青口月刊｜3'])(
  'the page, the paper and the section: %s',
  (line) => {
    expect(reasonsOf([...story('山區短宣回顧'), line, ...story('渡口早市')]).get(line)).toBe('page-header');
  },
);

test.each(['要闻　2', '要聞  3'])('the section and the page between two texts: %s', (line) => {
  expect(reasonsOf([...story('山區短宣回顧'), line, ...story('渡口早市')]).has(line)).toBe(true);
});

test.each(['小滿 12', '3／4決賽', '优秀 12', '優秀 12'])('is no head of a page: %s', (line) => {
  expect(reasonsOf([...story('山區短宣回顧'), line, ...story('渡口早市')]).get(line)).not.toBe('page-header');
});
