import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '走在村里，迎面来的人说着不同的方言，原来这是一个有五个姓氏、两百多户人家的村子。';
const other = '渡口迁到下游以后，两岸的人往来少走了三里路，赶集的日子船要多开四趟。';
const read = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles.map((article) => ({
    title: article.title?.text,
    body: article.body.map((block) => block.text),
  }));

test.each(['2025-09-11 21:31', '2021年6月2日 09:14', '【2021/06/02】'])('%s above a text is no headline', (day) => {
  expect(read('山沟里的百姓村', text, day, other).flatMap(({ title }) => title ?? [])).toEqual(['山沟里的百姓村']);
});

test.each(['二〇二二年九月五日', '主曆 2012 年 01 月 01 日', '二零一零年七月', '2009-11-28'])(
  '%s below the last text closes it, and is no paragraph',
  (day) => {
    expect(read('山沟里的百姓村', text, day)).toEqual([{ title: '山沟里的百姓村', body: [text] }]);
  },
);

test('a day in words above a text may head the entry of a diary', () => {
  const [article] = read('渡口日记', text, '六月五日', other);
  expect(article?.body).toEqual([text, '六月五日', other]);
});
