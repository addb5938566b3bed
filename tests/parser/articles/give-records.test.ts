import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const stories = [
  ['青口紗廠工人創造新紀錄', '〔本報訊〕青口紗廠細紗間工人，在生產競賽中改良接頭方法，創造了建廠以來最高紀錄。'],
  ['青口鐵橋提前通車', '〔本報訊〕青口鐵橋於十三日修復通車，經三千工人四個月之努力，提前十二日完成。'],
  ['各鄉普設夜班', '〔本報訊〕縣政府昨日舉行擴大會報，決定各鄉國民學校一律附設夜班，教人識字。'],
];
const read = (...heads: string[]) => {
  const lines = heads.flatMap((head, at) => [head, ...(stories[at] ?? []), '']);
  return parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
};

test.each([
  ['一九四八年二月十六日　第四版', '一九四八年二月十六日　第一版', '一九四八年二月十六日　第二版'],
  ['1965.02.05　第3版', '1965.02.08　第2版', '1965.02.06　第3版'],
  ['1956年8月11日　第1版', '1956年8月11日　第2版', '1956年8月11日　第1版'],
])('day and page above each of several records are of the record: %s', (...heads) => {
  const { articles, setAside, dates } = read(...heads);
  expect(articles.map(({ title, notes }) => [title?.text, ...notes.map(({ text }) => text)])).toEqual(
    stories.map(([title], at) => [title, heads[at]]),
  );
  expect(setAside).toEqual([]);
  expect(dates.filter(({ place }) => place === 'header')).toHaveLength(3);
});

test('the page may stand on the line below the day', () => {
  const heads = ['四', '二', '一'].map((page) => ['中華民國二十五年六月二十二日', `第${page}版`]);
  const { articles, setAside } = read(...heads.map((lines) => lines.join('\n')));
  expect(articles.map(({ title, notes }) => [title?.text, notes.map(({ text }) => text)])).toEqual(
    stories.map(([title], at) => [title, heads[at]]),
  );
  expect(setAside).toEqual([]);
});

test('day and page above each of several records of one page are of the record, though the pages count on', () => {
  const pages = [1, 1, 1, 2, 2, 2];
  const lines = pages.flatMap((page, at) => [`1949年11月7日　第${page}版`, ...(stories[at % 3] ?? []), '']);
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ notes }) => notes[0]?.text)).toEqual(pages.map((page) => `1949年11月7日　第${page}版`));
});

test('where the pages count on, such a line heads a page', () => {
  const heads = ['1956年8月11日　第1版', '1956年8月11日　第2版', '1956年8月11日　第3版'];
  const { articles, setAside } = read(...heads);
  expect(articles.flatMap(({ notes }) => notes)).toEqual([]);
  expect(setAside.map(({ text, reason }) => `${reason} ${text}`)).toEqual(heads.map((head) => `page-header ${head}`));
});
