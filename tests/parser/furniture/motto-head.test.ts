import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '青口大队的社员昨天冒雨抢收早稻，到傍晚已经割完了三百亩，全部运到场上晒着，没有耽误一天。';

/** The lines of a page that are set aside, and its first title. */
function headOf(...lines: string[]) {
  const { articles, setAside } = parseIssue([{ file: 'p1.txt', text: [...lines, text].join('\n') }]);
  return { title: articles[0]?.title?.text, aside: setAside.map((part) => part.text) };
}

test.each([
  [
    '最高指示',
    '仓里有粮心里不慌，大家动',
    '手抓好秋收。',
    '青口战报',
    '第三期',
    '青口公社农民业余学校编印',
    '抢收早稻',
  ],
  ['青口戰報', '語錄', '倉裡有糧心裡不慌，大家動', '第三期', '手抓好秋收。', '青口公社農民業餘學校編印', '搶收早稻'],
])('a head with a motto: %s', (...lines) => {
  const headline = lines.at(-1);
  const { title, aside } = headOf(...lines);
  expect(title).toBe(headline);
  expect(aside).toEqual(lines.slice(0, -1));
});

test('without the label of a motto the first sentence is text', () => {
  expect(headOf('抢收早稻', '仓里有粮心里不慌，大家动', '手抓好秋收。', '第三期').title).toBe('抢收早稻');
});
