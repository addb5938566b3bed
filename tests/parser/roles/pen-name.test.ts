import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const read = (name: string, ...others: string[]) => {
  const lines = ['相会在青口', name, text, ...others.flatMap((other) => [`${other}的一天过得很快`, other, text])];
  return parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles[0]?.bylines.map((by) => by.name);
};

test('a pen name that is a word stands where other names stand', () => {
  expect(read('春城', '沈一舟', '顾小满')).toEqual(['春城']);
});

test.each([
  ['春城', ['沈一舟']],
  ['引子', ['沈一舟', '顾小满']],
])('%s is no name', (name, others) => {
  expect(read(name, ...others)).toEqual([]);
});
