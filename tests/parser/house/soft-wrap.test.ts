import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const paragraphs = [
  ['沈一舟[修好了](a.html)', '大桥的栏杆，', '夜里过桥不再害怕。', '灯也亮了。'],
  ['老码头搬到了下游两里，新码头能停八条船。'],
  ['顧小滿[搬走了](b.html)', '碼頭的舊船，新船下月到。'],
  ['文化站买来两千册新书，阅览室晚上也开门。'],
];

/** The paragraphs read of a file of Markdown, its paragraphs set apart in one way or another. */
const read = (between: string) => {
  const [first, second, third, fourth] = paragraphs.map((lines) => lines.join('\n'));
  const text = ['# 渡口周报', '## 大桥', first, second, '## 渡口', third, fourth, second].join(between);
  return parseIssue([{ file: 'p1.md', text }]).articles.flatMap(({ body }) => body.map((block) => block.text));
};

test('lines of Markdown that break where clauses and links end are one paragraph down to the blank line', () => {
  expect(read('\n\n').slice(0, 3)).toEqual([
    '沈一舟修好了大桥的栏杆，夜里过桥不再害怕。灯也亮了。',
    '老码头搬到了下游两里，新码头能停八条船。',
    '顧小滿搬走了碼頭的舊船，新船下月到。',
  ]);
});

test('where no blank line parts paragraphs, a line that ends a sentence ends one', () => {
  expect(read('\n')).toContain('灯也亮了。');
});
