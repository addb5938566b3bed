import { surnameClass } from '../people/surnames.ts';
import { pairAt } from './characters.ts';
import type { IssueText } from './issue-text.ts';

const tripleAt = (folded: string, at: number) => pairAt(folded, at) * 0x10000 + folded.charCodeAt(at + 2);

const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);

/**
 * Tells how often a string that starts with a surname stands in the issue. Strings of two and three characters are counted, in one pass
 * when first asked; of a longer one its first three.
 */
export function nameCounter(texts: readonly IssueText[]): (needle: string) => number {
  let counts: Map<number, number> | undefined;
  const build = () => {
    const built = new Map<number, number>();
    for (const { folded } of texts) {
      for (let at = 0; at + 1 < folded.length; at++) {
        if (surnameClass(folded.charCodeAt(at)) === 0) continue;
        add(built, pairAt(folded, at));
        if (at + 2 < folded.length) add(built, tripleAt(folded, at));
      }
    }
    return built;
  };
  return (needle) => {
    counts ??= build();
    return counts.get(needle.length === 2 ? pairAt(needle, 0) : tripleAt(needle, 0)) ?? 0;
  };
}
