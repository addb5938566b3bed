import { expect, test } from 'vitest';
import { treeRows as boundaryTrees } from '../../../src/parser/articles/experience/tree-rows.ts';
import { experienceNames } from '../../../src/parser/articles/weigh-site.ts';
import { factNames } from '../../../src/parser/headlines/experience/facts.ts';
import { treeRows as titleTrees } from '../../../src/parser/headlines/experience/tree-rows.ts';
import { forestOf } from '../../../src/parser/trees/forest.ts';
import { leafOf, readTree } from '../../../src/parser/trees/tree.ts';

const names = ['length', 'gap'];
const rows = ['(length<=12 (gap<=1 -0.2 0.1) 0.7)', '(gap<=0 0.5 (gap<=2 (length<=3 0.25 2) -1))'];

test.each([
  ['up to every bound', [3, 0], 0.3],
  ['on a bound', [12, 1], 1.8],
  ['above every bound', [13, 3], -0.3],
])('trees add the leaves to which the values lead: %s', (_, values, odds) => {
  expect(forestOf(rows, names)((fact) => values[fact] ?? 0).odds).toBeCloseTo(odds, 9);
});

test('what most of it comes from is told, the most first', () => {
  const { measures } = forestOf(rows, names)((fact) => [13, 3][fact] ?? 0);
  expect(measures()).toEqual([{ name: 'gap', value: 3 }]);
});

test.each([
  ['boundaries', boundaryTrees, experienceNames],
  ['titles', titleTrees, factNames],
])('trees for %s asked together add what they add one by one', (_, written, known) => {
  const ask = forestOf(written, known);
  const trees = written.map((row) => readTree(row, known));
  const bounds = written.flatMap((row) => Array.from(row.matchAll(/<=(\S+)/g), ([, bound]) => Number(bound)));
  for (let round = 0; round < 200; round += 1) {
    const values = known.map((_name, fact) => bounds[(round * 7919 + fact * 104_729) % bounds.length] ?? 0);
    expect(ask((fact) => values[fact] ?? 0).odds).toBe(
      trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), 0),
    );
  }
});

test('a tree of more leaves than there are bits is told', () => {
  const deep = Array.from({ length: 32 }).reduce<string>((tree) => `(gap<=1 0 ${tree})`, '1');
  expect(() => forestOf([deep], names)).toThrow('more than 32 leaves');
});
