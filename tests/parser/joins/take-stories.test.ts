import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const first = '沈一舟来到河堤上，察看了水位和堤防。全县的堤防上，这天夜里一共有';
const story = [
  '小小消防员',
  '青口镇的孩子们今天来到消防站，试穿战斗服，爬上云梯车，学会了怎样报火警。',
  '（顾小满 摄）',
];

const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles.map(({ title, body }) => [
    title?.text,
    ...body.map(({ text }) => text),
  ]);

test.each([
  ['a comma', `${first}很多人，`, '他们谁也没有睡，天亮才回村。'],
  ['a figure', `${first}339名`, '守堤人，他们谁也没有睡，天亮才回村。'],
  ['the midst of a word', `${first}三百个守堤的农民，还有从省城来的工程师和技`, '术员，他们谁也没有睡，天亮才回村。'],
])('a sentence that stops at %s goes on below a picture story', (_, above, below) => {
  const [article, picture] = read('守堤人和他的三条船', above, ...story, below);
  expect(article?.[1]).toBe(above + below);
  expect(picture?.[0]).toBe('小小消防员');
});

test('a sentence that is over does not', () => {
  const [article] = read('守堤人和他的三条船', `${first}三百人。`, ...story, '他们谁也没有睡，天亮才回村。');
  expect(article?.[1]).toBe(`${first}三百人。`);
});
