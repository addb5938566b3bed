import { surnameClass } from '../people/surnames.ts';
import type { IssueText } from './issue-text.ts';

const pair = (folded: string, at: number) => folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1);
const triple = (folded: string, at: number) => pair(folded, at) * 0x10000 + folded.charCodeAt(at + 2);

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
        add(built, pair(folded, at));
        if (at + 2 < folded.length) add(built, triple(folded, at));
      }
    }
    return built;
  };
  return (needle) => {
    counts ??= build();
    return counts.get(needle.length === 2 ? pair(needle, 0) : triple(needle, 0)) ?? 0;
  };
}
