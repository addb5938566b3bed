import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。';

const read = (...lines: string[]) => {
  const { articles, setAside } = parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]);
  return [
    articles.map(({ title }) => title?.text),
    setAside.filter(({ reason }) => reason === 'printed-twice').map((part) => part.text),
  ];
};

test.each([
  ['青口大桥昨日合龙 两岸居民欢庆', ['第1版()', '专栏:']],
  ['青口大橋昨日合龍　兩岸居民歡慶', []],
])('%s above its own two lines is set aside', (whole, between) => {
  const [titles, again] = read(whole, ...between, ...whole.split(/[ \u3000]/), text);
  expect(titles).toHaveLength(1);
  expect(again).toEqual([whole]);
});

test('a headline whose first words open another line stays', () => {
  const [, again] = read('青口大桥昨日合龙 两岸居民欢庆', text, '青口大桥昨日', '迎来第一批客人', text);
  expect(again).toEqual([]);
});

test('the name of a site printed again in book marks below itself is set aside', () => {
  const [titles, again] = read('渡口月刊社', '《渡口月刊社》', '老渡口搬到下游', text);
  expect(titles).toEqual(['老渡口搬到下游']);
  expect(again).toEqual(['《渡口月刊社》']);
});

test.each(['全文收錄於 第 72 期 91 ~ 92 頁', '原文刊载于《青口月刊》第3期第12页'])(
  '%s parts two texts; who fills the next signs none of the first',
  (line) => {
    const lines = ['老渡口搬到下游', text, line, '◆編輯室', '青口大桥下月合龙通车', text];
    const { articles, setAside } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
    expect(articles.map(({ title, bylines }) => [title?.text, bylines])).toEqual([
      ['老渡口搬到下游', []],
      ['青口大桥下月合龙通车', []],
    ]);
    expect(setAside.map((part) => part.reason)).toEqual(['site-notice']);
  },
);
