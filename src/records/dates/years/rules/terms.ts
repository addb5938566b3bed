import type { YearRule } from '../evidence.ts';
import { terms } from '../facts/terms.ts';
import { always } from '../interval.ts';
import { evidence, mentionsOf } from '../mention.ts';

/** `“六保”` is printed after 17 April 2020: nobody had the word before. */
export const namedTerms: YearRule = {
  name: 'named-term',
  read: (text) =>
    mentionsOf(text, terms).flatMap((mention) =>
      evidence(text, mention, [{ from: mention.fact.from, to: always.to }], mention.fact.source),
    ),
};
