import { expect, test } from 'vitest';
import { plainText } from '../../src/markup/index.ts';

test.each([
  ['Hans', 'Hans', '会议指出,“要实干”', '会议指出，“要实干”'],
  ['Hans', 'Hant', '会议指出,“要实干”', '會議指出，「要實幹」'],
  ['Hant', 'Hant', '會議指出,「要實幹」', '會議指出，「要實幹」'],
  ['Hant', 'Hans', '這項計畫,記者張國樑於青口報導「沈重」', '这项计划，记者张国梁于青口报导“沉重”'],
  ['Hans', 'Hant', 'App Store(苹果)发布', 'App Store（蘋果）發佈'],
] as const)('%s shown in %s: %s → %s', (from, script, printed, shown) => {
  expect(plainText(printed, { from, script, names: [] })).toBe(shown);
});

test('names are kept as names, the longest first', () => {
  const view = { from: 'Hans', script: 'Hant', names: ['于范', '于范里'] } as const;
  expect(plainText('于范里、于范里面', view)).toBe('于范里、于范里面');
  expect(plainText('于范于是说', view)).toBe('于范於是說');
});
