import { tally } from '../../src/parser/lists.ts';
import type { Score } from './parse-tally.ts';

/** Counts equal entries of two lists, each entry once. */
export function scoreLists(expected: readonly string[], found: readonly string[]): Score {
  const left = tally(found);
  let right = 0;
  for (const text of expected) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    right += 1;
  }
  return { expected: expected.length, found: found.length, right };
}
