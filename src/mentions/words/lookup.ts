import { pairAt } from '../text/characters.ts';
import { commonWords, frequentWords, openingWords } from './two-character-words.ts';

function keysOf(table: string): Set<number> {
  const keys = new Set<number>();
  for (const group of table.split(/\s+/)) {
    for (let at = 1; at < group.length; at++) keys.add(pairAt(group.charAt(0) + group.charAt(at), 0));
  }
  return keys;
}

const frequent = keysOf(frequentWords);
const common = keysOf(commonWords);
const opening = keysOf(openingWords);

/** How common the two characters at `at` are as a word: 2 frequent, 1 common, 0 no word. */
export function wordRank(folded: string, at: number): 0 | 1 | 2 {
  if (at < 0 || at + 1 >= folded.length) return 0;
  const word = pairAt(folded, at);
  if (frequent.has(word)) return 2;
  return common.has(word) ? 1 : 0;
}

/** True when the two characters at `at` are a word that opens what is said of a name: mostly verbs, also times (走进, 立即, 昨日). */
export function opensPredicate(folded: string, at: number): boolean {
  return at >= 0 && at + 1 < folded.length && opening.has(pairAt(folded, at));
}

/** True when the two characters before `end` are a word after which the name of a place may begin (走进, 位于, 昨日). */
export function opensPlace(folded: string, end: number): boolean {
  return end >= 2 && opening.has(pairAt(folded, end - 2));
}
