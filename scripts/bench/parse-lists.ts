import type { Score } from './parse-tally.ts';

/** Counts equal entries of two lists, each entry once. */
export function scoreLists(expected: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  let right = 0;
  for (const text of expected) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    right += 1;
  }
  return { expected: expected.length, found: found.length, right };
}
