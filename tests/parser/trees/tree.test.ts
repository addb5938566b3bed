import { expect, test } from 'vitest';
import { treeRows as boundaryTrees } from '../../../src/parser/articles/experience/tree-rows.ts';
import { experienceNames } from '../../../src/parser/articles/weigh-site.ts';
import { factNames } from '../../../src/parser/headlines/experience/facts.ts';
import { treeRows as titleTrees } from '../../../src/parser/headlines/experience/tree-rows.ts';
import { leafOf, readTree, writeTree } from '../../../src/parser/trees/tree.ts';

const names = ['length', '+lead-below'];
const row = '(length<=12 (+lead-below<=-0.5 -0.2 0.1) 0.7)';

test.each([
  ['up to the first bound, above the second', [12, 6], 0.1],
  ['up to both bounds', [3, -0.5], -0.2],
  ['above the first bound', [12.5, -3], 0.7],
  ['no value is none: 0', [], 0.1],
])('a tree adds what stands at its leaf: %s', (_, values, leaf) => {
  expect(leafOf(readTree(row, names), values)).toBe(leaf);
});

test('a tree is written as it is read', () => {
  expect(writeTree(readTree(row, names), names)).toBe(row);
});

test.each([
  ['(height<=12 0 1)', 'Unexpected fact `height`'],
  ['(length<=12 0 1', 'Unexpected end'],
  ['(length<=12 0 1 2)', 'Expected `)`'],
  ['(length<=12 0 some)', 'Unexpected `some`'],
  ['(length 0 1)', 'expected a number'],
  ['0 1', 'Unexpected text behind'],
])('what is no tree is told: %s', (wrong, message) => {
  expect(() => readTree(wrong, names)).toThrow(message);
});

test.each([
  ['boundaries', boundaryTrees, experienceNames],
  ['titles', titleTrees, factNames],
])('each tree of the parser for %s asks for values that there are', (_, rows, known) => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(writeTree(readTree(row, known), known)).toBe(row);
});
