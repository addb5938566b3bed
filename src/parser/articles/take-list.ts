import type { Part } from '../part.ts';
import type { Draft } from './draft.ts';

/** Lines of the longest headline; more are a list. */
const longestHeadline = 6;

/** A run of lines too long for a headline. */
export const isList = ({ head }: Draft): boolean => head.length > longestHeadline;

/** A list above a text gives its last two lines to the headline; without text below it is the whole article. */
export function takeList(draft: Draft): Draft {
  if (!isList(draft)) return draft;
  const cut = draft.body.some(({ kind }) => kind === 'text') ? draft.head.length - 2 : draft.head.length;
  const items = draft.head
    .slice(0, cut)
    .map(
      (part): Part =>
        part.kind === 'short' || part.kind === 'column' ? { ...part, kind: 'list', rule: 'long-run' } : part,
    );
  return { ...draft, head: draft.head.slice(cut), body: [...items, ...draft.body] };
}
