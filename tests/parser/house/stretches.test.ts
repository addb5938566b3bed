import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/parser/house/stretches.ts';
import { parseIssue } from '../../../src/parser/index.ts';
import { readRows } from '../../../src/parser/rows/read-rows.ts';

const whole =
  '村里修通了水泥路，孩子们上学不用再绕远路，大家都说好。第二天一早，乡亲们扛着铁锹来补种树苗，一直忙到傍晚。';
const wrapped = [
  '守堤人沈一舟在河口镇一共守了三十',
  '一年，如今把钥匙交给了徒弟顾小满',
  '，自己搬到桥头，每天坐在门口看水，',
  '看船，看孩子们放学回来时走过新桥',
  '的样子。',
];
const verse = ['江水一夜涨，', '两岸芦花白，', '船家唱着歌，', '等月上山来，'];

/** The lines, counted from one, that stand in a stretch. */
const linesOf = (lines: readonly string[]) => [
  ...stretchesOf(readRows(lines, [{ file: 'a.txt', firstLine: 1, count: lines.length }]).rows).keys(),
];

test.each<[string, string[], number[]]>([
  ['lines as wide as their neighbours', [whole, ...wrapped, whole], [2, 3, 4, 5]],
  [
    'two lines as wide as another stretch',
    [whole, ...wrapped, whole, ...wrapped.slice(0, 2), whole],
    [2, 3, 4, 5, 8, 9],
  ],
  ['two lines alone', [whole, ...wrapped.slice(0, 2), whole], []],
  ['verse', [whole, ...verse, whole], []],
  ['headlines', [whole, '河口镇春耕生产全面展开', '青口大桥今天合龙通车了', '小满沟的果园丰收在望啊', whole], []],
])('%s', (_, lines, expected) => {
  expect(linesOf(lines)).toEqual(expected);
});

test('a stretch is put together on a page that as a whole is not wrapped', () => {
  const page = ['河口镇的守堤人', ...wrapped];
  const { articles, house } = parseIssue([{ file: 'p1.txt', text: page.join('\n') }]);
  const texts = articles.flatMap(({ body }) => body.map(({ text }) => text));
  expect(house?.measure).toBeUndefined();
  expect(texts).toContain(wrapped.join(''));
});
