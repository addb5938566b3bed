import type { FurnitureRule } from './rule.ts';

/** A row of rules, dots or characters that print nothing: `————————`, `* * *`, zero-width characters. */
export const invisible: FurnitureRule = {
  name: 'rule-line',
  limit: 4000,
  test: ({ row }) => !/[\p{L}\p{N}\p{Co}\p{So}\p{Sc}?？]/u.test(row.text) && row.text.length > 0,
};
