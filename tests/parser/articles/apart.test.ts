import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const flood = [
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。',
  '堤防上的民兵说,这几天水位一直在涨,隐患都记在了本子上,值班的人一夜没有合眼,整改的沙袋已经运到。',
  '水位退下去之后,沈一舟又到堤防上看了一遍,值班的民兵还守着,本子上的隐患一处一处整改完了才离开。',
  '河堤守住了,民兵们把沙袋收回仓库,值班的本子交给水利站存着,来年水位再涨,隐患在哪里一看就知道。',
];
const choir = '合唱团的孩子们上周到省城演出,钢琴伴奏是音乐老师顾小满,台下的掌声响了很久,评委给了满分。';

const read = (lines: readonly string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles.map(({ body }) => body.map(({ text }) => text));

test.each([
  ['a blank line where the text above has none', ['防汛见闻记', ...flood, '', choir]],
  ['three where it has one', ['防汛见闻记', ...flood.flatMap((text) => ['', text]), '', '', '', choir]],
  ['the name of its writer', ['防汛见闻记', ...flood, '（罗立）', choir]],
])('text of another thing below %s is an article without a headline', (_, lines) => {
  expect(read(lines)).toEqual([flood, [choir]]);
});

test.each(['合唱团 ...', '合唱团…'])('the start of a text that a list cuts off with %s is an article', (end) => {
  expect(read(['防汛见闻记', `${flood[0]}${flood[1]?.slice(0, 20)}${end}`, choir])[1]).toEqual([choir]);
});

test('a voice that breaks off is not cut off', () => {
  expect(read(['防汛见闻记', `${flood[0]}“${flood[1]?.slice(0, 30)}……`, choir])).toHaveLength(1);
});

test.each(['记者 罗立 摄', '（羅立攝）'])('a story that only %s signs is one of its own', (signature) => {
  expect(read(['防汛见闻记', ...flood, choir, signature, '桥头小记一则', flood[0] ?? ''])[1]).toEqual([choir]);
});

test('the last paragraph above a photographer on a line of his own is the text of its article', () => {
  const last = '老师傅把做了四十年的竹篮摆满一桌,小学生围着挑,有人问最小的那只装什么,他说装萤火虫。';
  const page = (...head: string[]) =>
    read([
      '防汛见闻记',
      ...head,
      '',
      ...[...flood, last, '攝影／羅立'].flatMap((line) => [line, '']),
      '桥头小记一则',
      '◎文字：沈一舟',
      choir,
    ]);
  expect(page('◎文字：顾小满')).toEqual([[...flood, last], [choir]]);
  expect(page()).toEqual([flood, [last], [choir]]);
});

test('captions that photographers sign one below the other, no headline among them, are an article each', () => {
  const pictures = [`${choir}（罗立摄）`, `${flood[0]}（顾小满摄）`, `${choir}（沈一舟摄）`];
  expect(read(pictures)).toHaveLength(3);
});

test.each([
  ['text of the same thing', flood.slice(0, 3), flood[3] ?? ''],
  ['text that goes on', flood.slice(0, 3), `据了解，${choir}`],
  ['the next scene of a story', flood, `奶奶说那年沙袋堆满仓库。${choir}`],
  ['text below few lines', flood.slice(0, 1), choir],
])('%s below a blank line belongs to the text above', (_, above, below) => {
  expect(read(['防汛见闻记', ...above, '', below])).toEqual([[...above, below]]);
});
