import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const other = '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。';
const items = ['', '渡口的三条船', text, '', '防汛见闻记', other];

test.each([
  ['minutes with the number of a document', ['青口县人民政府专题会议纪要', '〔2010〕26号']],
  ['a report and who let it go', ['青口信息专报', '〔2012〕39号', '青口县农业农村局办公室　　签发：沈一舟']],
  ['a digest, who makes it and the day', ['每日要情', '(2022)第44期', '青口区人民政府办公室信息科编　　12月17日']],
  ['a circular of an office', ['業務通報', '編號：112-17', '發行單位：主計室']],
  ['a compilation of releases', ['青口市人民政府新闻办公室', '新闻发布汇编（2016年4月15日）']],
  ['a compilation by its name alone', ['青口区新闻发布汇编']],
])('the head of %s', (_, head) => {
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [...head, ...items].join('\n') }]);
  expect(articles[0]?.title?.text).toBe('渡口的三条船');
  expect(articles[0]?.kicker).toEqual([]);
  expect(articles[0]?.bylines).toEqual([]);
  expect(setAside.map((part) => part.text)).toEqual(head);
});

test('a document keeps its name above its number', () => {
  const lines = ['关于修路的通知', '河府办〔2021〕12号', '', text, other];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['关于修路的通知']);
});

test('the name of a briefing above each of its numbers is no column, its characters apart too', () => {
  const one = (number: number, title: string) => [
    '工 作 信 息',
    `第 ${number} 期`,
    '青口县人民政府办公室　　　　2021年6月2日',
    '',
    title,
    text,
    '',
  ];
  const lines = [...one(55, '渡口的三条船'), ...one(56, '防汛见闻记'), ...one(57, '涵闸修好了')];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ column, title }) => [column?.text, title?.text])).toEqual(
    ['渡口的三条船', '防汛见闻记', '涵闸修好了'].map((title) => [undefined, title]),
  );
});
