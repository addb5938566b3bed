import { expect, test } from 'vitest';
import { boundaryRules, openBoundaryRules } from '../../../src/parser/articles/boundaries/index.ts';
import { facts } from '../../../src/parser/explain/facts.ts';
import { boundarySentences, otherBoundaries } from '../../../src/parser/explain/sentences/boundaries.ts';
import { furnitureSentences, otherFurniture } from '../../../src/parser/explain/sentences/furniture.ts';
import { headlineSentences } from '../../../src/parser/explain/sentences/headlines.ts';
import { joinSentences, otherJoins } from '../../../src/parser/explain/sentences/joins.ts';
import { otherRoles, roleSentences } from '../../../src/parser/explain/sentences/roles.ts';
import { type Sentences, sentenceOf } from '../../../src/parser/explain/sentences/sentence.ts';
import { titleSentences } from '../../../src/parser/explain/sentences/titles.ts';
import { furnitureRules } from '../../../src/parser/furniture/index.ts';
import { headlineRules } from '../../../src/parser/headlines/headline.ts';
import { titleRules } from '../../../src/parser/headlines/title-score.ts';
import { joinRules } from '../../../src/parser/joins/index.ts';
import { roleRules } from '../../../src/parser/roles/index.ts';

const namesOf = (rules: readonly { name: string }[], others: readonly string[] = []) => [
  ...rules.map(({ name }) => name),
  ...others,
];

const families: readonly [string, Sentences, readonly string[]][] = [
  ['boundaries', boundarySentences, namesOf([...boundaryRules, ...openBoundaryRules], otherBoundaries)],
  ['titles', titleSentences, namesOf(titleRules, ['experience', 'habit'])],
  ['headlines', headlineSentences, headlineRules],
  ['joins', joinSentences, namesOf(joinRules, otherJoins)],
  ['roles', roleSentences, namesOf(roleRules, otherRoles)],
  ['furniture', furnitureSentences, namesOf(furnitureRules, otherFurniture)],
];

test.each(families)(
  '%s: each rule has its sentence in src/parser/explain/sentences, and no sentence is left over',
  (_, sentences, names) => {
    expect(Object.keys(sentences).sort()).toEqual([...new Set(names)].sort());
  },
);

test.each(families)('%s: sentences are sentences', (_, sentences) => {
  for (const sentence of Object.values(sentences).flat()) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test('each fact of the house style is read by rules that there are', () => {
  const known = new Set(families.flatMap(([, , names]) => names));
  expect(facts.flatMap(({ readBy }) => readBy).filter((rule) => !known.has(rule))).toEqual([]);
});

test.each([
  ['length', 2.5, 'The line is as long as a headline.'],
  ['length', -1.5, 'The line is as short as a crosshead (小标题).'],
  ['page-start', 3, 'A page begins here.'],
  ['no-such-rule', 1, '(no-such-rule)'],
  ['correction', 10, 'An editor says so, in the corrections of the issue.'],
])('%s at %d', (rule, weight, expected) => {
  expect(sentenceOf(boundarySentences, rule, weight)).toBe(expected);
});
