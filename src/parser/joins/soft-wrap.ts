import type { JoinRule } from './rule.ts';

/** A file of Markdown whose lines break where clauses and links end: nothing but a blank line ends a paragraph. */
export const softWrap: JoinRule = {
  name: 'soft-wrap',
  where: { marked: false },
  test: ({ after, house }) => house.soft === true && after.gap === 0,
};
