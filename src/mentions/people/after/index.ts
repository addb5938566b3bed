import { adverb, appointed, aspect, says, verb } from './acts.ts';
import type { After, AfterRule } from './after.ts';
import { date, dot, mark, number, otherWriting, places } from './edges.ts';
import { title } from './title.ts';
import { anyWord, divisionEnd, joiner } from './words.ts';

/** What may stand behind a name; the first that speaks is believed. */
const rules: readonly AfterRule[] = [
  places,
  mark,
  date,
  number,
  dot,
  otherWriting,
  title,
  verb,
  aspect,
  divisionEnd,
  appointed,
  says,
  adverb,
  joiner,
];

/** How well a name may end at `end` (UTF-16 code units) in folded text, from what follows. */
export function whatFollows(folded: string, end: number): After {
  for (const rule of rules) {
    const after = rule(folded, end);
    if (after !== undefined) return after;
  }
  return anyWord(folded, end);
}
