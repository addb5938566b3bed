import { expect, test } from 'vitest';
import { parseIssue } from '../../src/parser/index.ts';

test.each(['Title', 'Hello world', 'Hello world\n\nSecond line', '12345', '2019 Annual Report\nQingkou Press'])(
  'a text without any Chinese is an article: %j',
  (text) => {
    const { articles } = parseIssue([{ file: 'p1.txt', text }]);
    expect(articles).not.toEqual([]);
  },
);
