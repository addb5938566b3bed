import { sortKey } from '../../records/edtf.ts';
import type { Issue } from '../../records/schema/index.ts';
import { type ReviewItem, reviewItem } from './item.ts';

const need = { unknown: 1, open: 0.3 };

/** An issue whose date is not known, or not to the day; a paper of the week may print the days it is for. */
export function openDates(issue: Issue): ReviewItem[] {
  const { value, basis } = issue.date;
  const open = basis === 'printed' ? /[[\]X?~%]/ : /[[\]/X?~%]/;
  // A name of a file that tells the year alone was perhaps not read as it was meant (`2021-13-5`).
  const yearAlone = basis === 'inferred' && /^\d{4}$/.test(value ?? '');
  if (value !== undefined && sortKey(value) !== undefined && !open.test(value) && !yearAlone) return [];
  const text =
    value === undefined ? 'The date of issue is unknown.' : `The date of issue is open: ${value} (${basis}).`;
  return [
    reviewItem(issue, 1, {
      kind: 'date',
      need: value === undefined ? need.unknown : need.open,
      text: `${text} If you know more, declare \`date:\` in the sidecar.`,
    }),
  ];
}
