import { expect, test } from 'vitest';
import { parseIssue, parseIssues } from '../../src/parser/index.ts';
import { styles, typeset } from '../typesetter/index.ts';

test('issues parsed together come out as each comes out alone', () => {
  const issues = styles.map(({ name }, seed) => [{ file: `${name}.txt`, text: typeset(seed, name).text }]);
  expect(parseIssues(issues)).toEqual(issues.map((pages) => parseIssue(pages)));
});

test('an issue too long to be read with others keeps its place among them', () => {
  const issue = (text: string) => [{ file: 'p1.txt', text }];
  const long = '村里的路修好了，孩子们上学不用再绕远路。'.repeat(26_000);
  const issues = [issue('青口大桥合龙'), issue(`青口小学的春天\n${long}`), issue('守堤人和他的三条船')];
  expect(parseIssues(issues).map(({ lines }) => lines[0])).toEqual([
    '青口大桥合龙',
    '青口小学的春天',
    '守堤人和他的三条船',
  ]);
});

test('no issues give none', () => {
  expect(parseIssues([])).toEqual([]);
});
