import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '渡口的早晨总是从第一声橹响开始的，沈一舟在这条河上摇了四十年船，河边的孩子都认得他。';

const articlesOf = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles.map(({ title, bylines }) => [
    title?.text,
    ...bylines.map(({ name }) => name),
  ]);

test.each([
  ['渡口（版画）', '守桥（篆刻）'],
  ['渡口（中國畫）', '守橋（書法）'],
])('%s and its artist are an article, and so is the work below', (first, second) => {
  expect(articlesOf(first, '（沈一舟）', '摇船的人', text, text, second, '（顾小满）')).toEqual([
    [first, '沈一舟'],
    ['摇船的人'],
    [second, '顾小满'],
  ]);
});

test.each(['秋收（附图片２张）', '秋收（附圖片２張）'])('%s keeps its numbered pictures', (headline) => {
  const lines = ['１、渡口运粮', '渡口的三条船连夜运粮。（沈一舟摄）', '２、晒谷场上', '谷子铺满了晒场。（顾小满摄）'];
  expect(articlesOf(headline, ...lines)).toEqual([[headline, '沈一舟', '顾小满']]);
});
