import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '青口大队的社员昨天冒雨抢收早稻，到傍晚已经割完了三百亩，全部运到场上晒着，没有耽误一天。';
const other = '渡口的三条船连夜运送肥料，天亮以前已经送到六个生产队的田头，社员们都到田里去了。';

const read = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);

test.each(['祖国各地', '會務消息'])('%s, a character a line, is the name of a column', (name) => {
  const { articles } = read('抢收早稻', text, ...name, other, text);
  expect(articles.map(({ title, column }) => title?.text ?? column?.text)).toEqual(['抢收早稻', name]);
});

test('a contents list below its name set upright', () => {
  const { articles } = read(...'本期目录', '■　抢收早稻', '■　渡口运粮', '抢收早稻', text, '渡口运粮', other);
  expect(articles.map(({ title }) => title?.text)).toEqual(['抢收早稻', '渡口运粮']);
});

test.each(['米米米', '一二三', '秋水'])('%s, a character a line, is no name', (name) => {
  const { articles, setAside } = read('抢收早稻', text, ...name, other);
  const texts = [...articles.flatMap(({ body, column }) => [...body, ...(column ? [column] : [])]), ...setAside];
  expect(texts.map((part) => part.text)).not.toContain(name);
});
