import { expect, test } from 'vitest';
import { parseIssue, parseIssues } from '../../src/parser/index.ts';
import { styles, typeset } from '../typesetter/index.ts';

test('issues parsed together come out as each comes out alone', () => {
  const issues = styles.map(({ name }, seed) => [{ file: `${name}.txt`, text: typeset(seed, name).text }]);
  expect(parseIssues(issues)).toEqual(issues.map((pages) => parseIssue(pages)));
});

test('no issues give none', () => {
  expect(parseIssues([])).toEqual([]);
});
