import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const other = '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;

test.each([
  ['政策问答 | 居民医保怎么缴？', '政策问答 |', '居民医保怎么缴？'],
  ['〈副刊〉巷口的灯', '〈副刊〉', '巷口的灯'],
  ['【安全讲堂】雨天开车记住三件事', '【安全讲堂】', '雨天开车记住三件事'],
  ['【詩】颱風夜', '【詩】', '颱風夜'],
  ['停电的晚上（诗）', '（诗）', '停电的晚上'],
  ['巷口的燈 ( 凡人小事 )', '( 凡人小事 )', '巷口的燈'],
  ['停電的晚上（上）', undefined, '停電的晚上（上）'],
  ['沈一舟 | 储蓄罐', undefined, '沈一舟 | 储蓄罐'],
  ['渡口（连载之十四）', undefined, '渡口（连载之十四）'],
  ['【採訪通知】青口大橋合龍', undefined, '【採訪通知】青口大橋合龍'],
  ['長堤夜雨（廿三）', undefined, '長堤夜雨（廿三）'],
  ['同鄉會會務報告（七十二年）', undefined, '同鄉會會務報告（七十二年）'],
  ['局長出席頒獎典禮致辭（只有中文）', undefined, '局長出席頒獎典禮致辭（只有中文）'],
  ['短波（七则）', undefined, '短波（七则）'],
])('%s: column and headline', (line, column, title) => {
  const [article] = read(line, text, other);
  expect([article?.column?.text, article?.title?.text]).toEqual([column, title]);
});

test.each(['巷口的灯 / 沈一舟（凡人小事）', '巷口的燈 / 沈一舟 ( 凡人小事 )', '巷口的燈 / 文.沈一舟 ( 凡人小事 )'])(
  '%s: headline, writer and column',
  (line) => {
    const issue = parseIssue([{ file: 'page.txt', text: ['渡口的船', text, line, other].join('\n\n') }]);
    const article = issue.articles[1];
    expect(article?.title?.text).toMatch(/^巷口的[灯燈]$/);
    expect(article?.column?.text).toContain('凡人小事');
    expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
    expect(ledger(issue)).toEqual([]);
  },
);

test('the stroke between a column and its headline is accounted for', () => {
  expect(ledger(parseIssue([{ file: 'page.txt', text: `政策问答 | 居民医保怎么缴？\n${text}` }]))).toEqual([]);
});

test('the name of a column above a lead is no title', () => {
  const [article] = read('镇街速递', `本报讯（记者 沈一舟）${text}`);
  expect([article?.column?.text, article?.title?.text]).toEqual(['镇街速递', undefined]);
});

test.each([
  [['索 引 号：1131/2018-00278', '名　　称：青口县气象台发布暴雨预警', '发布机构：县气象局']],
  [['名称：青口县气象台发布暴雨预警', '发布日期：2018年4月12日']],
  [['主題：青口县气象台发布暴雨预警', '發稿單位：氣象局']],
  [['主旨：青口县气象台发布暴雨预警', '發稿單位：氣象局']],
])('%j: the field that names the text of a record is its headline', (lines) => {
  expect(read(...lines, text, other).map(({ title }) => title?.text)).toEqual(['青口县气象台发布暴雨预警']);
});
