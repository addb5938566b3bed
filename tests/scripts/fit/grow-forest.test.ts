import { expect, test } from 'vitest';
import { growForest } from '../../../scripts/fit/grow-forest.ts';
import { leafOf } from '../../../src/parser/trees/tree.ts';

const options = { trees: 20, leaves: 4, rate: 0.3, fewest: 5, prior: 1 };

/** 400 places; an article begins where both values are small, or neither: no single value tells. */
const values = Array.from({ length: 400 }, (_, place) => [place % 20, Math.floor(place / 20), (place * 7) % 13]);
const isStart = ([one = 0, other = 0]: readonly number[]) => one < 10 === other < 10;
const answers = values.map((row) => (isStart(row) ? 1 : 0));

const sumOf = (trees: ReturnType<typeof growForest>, row: readonly number[]) =>
  trees.reduce<number>((sum, tree) => sum + leafOf(tree, row), 0);

test('trees find what two values tell together', () => {
  const trees = growForest({ values, rules: values.map((row) => (row[0] === 0 ? 0.1 : 0)), answers }, options);
  for (const row of values) expect(sumOf(trees, row) > 0).toBe(isStart(row));
});

test('trees leave alone what the rules know', () => {
  const sure = answers.map((one) => (one === 1 ? 8 : -8));
  const trees = growForest({ values, rules: sure, answers }, options);
  for (const row of values) expect(Math.abs(sumOf(trees, row))).toBeLessThan(0.5);
});

test('trees grown twice are the same', () => {
  const seen = { values, rules: values.map(() => 0), answers };
  expect(growForest(seen, options)).toEqual(growForest(seen, options));
});

test('no tree parts fewer places than asked', () => {
  const few = { values: values.slice(0, 8), rules: values.slice(0, 8).map(() => 0), answers: answers.slice(0, 8) };
  for (const tree of growForest(few, options)) expect(typeof tree).toBe('number');
});
