import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const texts = [
  '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。',
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。',
  '渡口搬到了下游两里,新码头能停八条船,过河的学生和赶集的村民再也不用在大太阳底下排队等候了。',
];
const headlines = ['青口大桥下月合龙通车', '沿河三个村堵住十处隐患', '老渡口搬到下游新码头'];

const read = (line: string, ...head: string[]) => {
  const lines = headlines.flatMap((headline, place) => [line, headline, texts[place] ?? '']);
  return parseIssue([{ file: 'page.txt', text: [...head, ...lines].join('\n\n') }]);
};

test.each([['奋进新征程 建功新时代']])('%s above every headline is the column of each', (line) => {
  expect(read(line).articles.map(({ column, kicker, title }) => [column?.text, kicker.length, title?.text])).toEqual(
    headlines.map((headline) => [line, 0, headline]),
  );
});

test.each([['全部分类 All 本地 Local'], ['新闻/社区']])('%s above every headline is a line of the site', (line) => {
  const { articles, setAside } = read(line);
  expect(articles.map(({ column, kicker, title }) => [column?.text, kicker.length, title?.text])).toEqual(
    headlines.map((headline) => [undefined, 0, headline]),
  );
  expect(setAside.map(({ reason }) => reason)).toEqual(Array(3).fill('repeated-line'));
});

test.each(['河畔清音', '法雨均霑'])('%s in the clear above two texts is the column of each', (line) => {
  const lines = headlines.slice(0, 2).map((headline, place) => [headline, texts[place]].join('\n\n'));
  const text = ['', ...lines].join(`\n\n\n\n\n${line}\n\n\n\n\n`);
  const { articles } = parseIssue([{ file: 'page.txt', text }]);
  expect(articles.map(({ column, kicker, title }) => [column?.text, kicker.length, title?.text])).toEqual(
    headlines.slice(0, 2).map((headline) => [line, 0, headline]),
  );
});

test('a headline printed twice stays one where all lines stand in the clear', () => {
  const lines = texts.slice(0, 2).flatMap((text) => ['雨天的伞', text]);
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n\n\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(Array(2).fill('雨天的伞'));
  expect(setAside).toEqual([]);
});

test.each(['沈一舟', '——青口镇见闻'])('a headline printed thrice above %s stays a headline', (below) => {
  const lines = texts.flatMap((text) => ['雨天的伞', below, text]);
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect([articles[0]?.title?.text, articles[0]?.column, setAside]).toEqual(['雨天的伞', undefined, []]);
});

test('names below a headline and questions are no sections', () => {
  const lines = headlines.flatMap((headline, place) => [headline, '沈一舟', texts[place] ?? '']);
  const { setAside, articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(setAside).toEqual([]);
  expect(articles.map(({ column }) => column)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['青口大桥合龙', '青口大桥合龙', ['青口大桥合龙']],
  ['青口大橋合龍!', '青口大橋合龍！', ['青口大橋合龍！']],
  ['青口大桥合龙', '老渡口搬迁', []],
])('%s and %s below it', (first, second, aside) => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: [first, second, texts[0]].join('\n\n') }]);
  expect(setAside.map(({ text }) => text)).toEqual(aside);
});

test('the last cells of a table that comes again stand below the text, not above the next headline', () => {
  const cells = ['場次', '時間', '地點', '第一場', '3月22日', '活動中心', '第二場', '3月24日', '圖書館三樓'];
  const all = [...headlines, '县医院扩建今日开工'];
  const bodies = [...texts, '县医院扩建工程今日动工,新楼八层,设病床三百张,乡亲们看病不用再跑市里,后年春天投入使用。'];
  const lines = all.flatMap((headline, place) => [headline, '水利局　107年3月22日', bodies[place] ?? '', ...cells, '']);
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title, column, body }) => [title?.text, column?.text, body.length])).toEqual(
    all.map((headline) => [headline, undefined, cells.length + 1]),
  );
});

test.each(['(本报青口3月12日电)', '（待續）'])('%s above every headline closes the text above', (line) => {
  const lines = headlines.flatMap((headline, place) => [headline, texts[place] ?? '', line]);
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n\n') }]);
  expect(articles.map(({ column, title }) => [column, title?.text])).toEqual(
    headlines.map((headline) => [undefined, headline]),
  );
});
