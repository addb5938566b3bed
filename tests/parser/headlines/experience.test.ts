import { expect, test } from 'vitest';
import { readingsOf } from '../../../src/parser/headlines/experience/index.ts';
import { explainArticle, parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);

test('the readings of a deck: each line, and lines that follow one another', () => {
  expect(readingsOf(2)).toEqual([
    { first: 0, last: 0 },
    { first: 0, last: 1 },
    { first: 1, last: 1 },
  ]);
  expect(readingsOf(6).every(({ first, last }) => last - first < 3)).toBe(true);
});

test('experience may overturn the rules, and the explanation says so', () => {
  const issue = read(
    '青口镇新建水厂今日供水',
    '沿河六村的群众喝上放心水',
    '本报讯 经过两年建设，青口镇新水厂今日通水，沿河六个村的群众喝上了放心水，从此告别苦咸水。',
  );
  const [article] = issue.articles;
  expect(article?.title?.text).toBe('青口镇新建水厂今日供水');
  expect(article?.subtitle.map(({ text }) => text)).toEqual(['沿河六村的群众喝上放心水']);
  expect(explainArticle(issue, 0)).toMatch(
    /Is line 1 the title\?[^#]*experience[^#]*Most of it: [a-z-]+ -?\d[^#]*the highest sum: yes/,
  );
});
