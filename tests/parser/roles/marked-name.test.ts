import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '搬家那天，最后一样搬上车的是一盆花，它在老家的阳台上开了十二年。';

test.each([
  ['◎黃如是', '黃如是'],
  ['□言午', '言午'],
  ['⊙ 如是', '如是'],
  ['◎相關連結', undefined],
  ['如是', undefined],
])('%s between a headline and its text signs: %s', (line, name) => {
  const [article] = parseIssue([{ file: 'page.txt', text: ['搬家之後', line, text, text].join('\n') }]).articles;
  expect(article?.bylines[0]?.name).toBe(name);
});
