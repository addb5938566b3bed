import type { Part } from '../part.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import type { Draft } from './draft.ts';

/** Lines of the longest headline; more are a list. */
export const longestHeadline = 6;

/** Fewest lines of a list, one right below the other, beside the data of a record. */
const fewest = 5;

/** Most lines in a row that are no data. */
function longestStretch(head: readonly Part[]): number {
  let longest = 0;
  let length = 0;
  for (const { kind } of head) {
    length = kind === 'meta' ? 0 : length + 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** `全縣美展得獎名單`: the headline of a list that is an article of its own. */
const listName =
  /^\S{2,}(?:[ \u3000]\S{2,})?(?:名[单單]|[项項]目|名次|成[绩績]|芳名[录錄]?)(?:公布|公佈|揭[晓曉])?(?:[（(]\S{2,8}[）)])?$/;

const mayNameList = endsWithOneOf('单單目次绩績名录錄布佈晓曉）)');

/** True for the part above a list that names it. */
export const namesList = (part: Part | undefined): boolean =>
  part?.kind === 'short' && mayNameList(part.text) && listName.test(part.text);

/** A run of lines too long for a headline. */
export const isList = ({ head }: Draft): boolean => head.length > longestHeadline && longestStretch(head) >= fewest;

/** Fewest items below the name of a list. */
export const fewestItems = 3;

/** A list with its name and nothing below it. */
export const isNamedList = ({ head, body }: Draft): boolean =>
  body.length === 0 && namesList(head[0]) && longestStretch(head) > fewestItems;

/**
 * A list above a text gives its last two lines to the headline; without text below it is the whole article, its first line the headline
 * when it names the list or is marked as one.
 */
export function takeList(draft: Draft): Draft {
  if (!isList(draft) && !isNamedList(draft)) return draft;
  const below = draft.body.some(({ kind }) => kind === 'text');
  const marked = below ? 0 : 1 + draft.head.findIndex(({ mark, under }) => mark === 'heading' && under === true);
  const named = marked > 0 ? marked : !below && namesList(draft.head[0]) ? 1 : 0;
  const cut = below ? draft.head.length - 2 : draft.head.length;
  const items = draft.head
    .slice(named, cut)
    .map(
      (part): Part =>
        part.kind === 'short' || part.kind === 'column' ? { ...part, kind: 'list', rule: 'long-run' } : part,
    );
  return {
    ...draft,
    head: named > 0 ? draft.head.slice(0, named) : draft.head.slice(cut),
    body: [...items, ...draft.body],
  };
}
