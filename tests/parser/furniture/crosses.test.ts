import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '青口大队的社员昨天冒雨抢收早稻，到傍晚已经割完了三百亩，全部运到场上晒着，没有耽误一天。';

const asideOf = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).setAside.map((part) => part.text);

test.each(['X', 'X X X', 'ＸＸＸ', 'xOx', '×○×'])('%s between two texts is an ornament', (line) => {
  expect(asideOf('抢收早稻', text, line, '渡口运粮', text)).toEqual([line]);
});

test.each(['M', 'OK', 'X光'])('%s below a headline is read', (line) => {
  expect(asideOf('抢收早稻', line, text)).toEqual([]);
});

test.each([['米', '米', '米'], ['丨']])('%s, a line each, is an ornament', (...lines) => {
  expect(asideOf('抢收早稻', text, ...lines, '渡口运粮', text)).toEqual(lines);
});

test('a character set upright twice is read', () => {
  expect(asideOf('抢收早稻', text, '浪', '浪', '渡口运粮', text)).toEqual([]);
});

test.each([
  ['浪来了', '哈', '哈', '哈', '浪走了'],
  ['西岭村', '优', '优', '优', '大桥村'],
])('%s, and one character thrice below it, are read', (...lines) => {
  expect(asideOf('抢收早稻', text, '渡口运粮', ...lines)).toEqual([]);
});
