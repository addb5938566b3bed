import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '校園改建，首當其衝的往往是老樹，移植聽來兩全，其實斷根截枝，能活下來的不到一半，移樹不如護樹。';

test.each(['投書', '投书', '來函照登', '来函照登', '一家之言'])('%s above a headline is its column', (line) => {
  const [article] = parseIssue([{ file: 'page.txt', text: [line, '移樹不如護樹', text, text].join('\n\n') }]).articles;
  expect([article?.column?.text, article?.title?.text]).toEqual([line, '移樹不如護樹']);
});
