import { quickLook } from '../text/quick-look.ts';
import { type FoundDate, noDates } from './found-date.ts';
import { dateRules } from './rules/index.ts';

const look = quickLook(dateRules.map(({ needs }) => needs));

/**
 * The dates in a text, in order, none over another. `roc`: two-figure years are years of the Republic. Linear in the length of the text.
 */
export function findDates(text: string, roc: () => boolean): readonly FoundDate[] {
  const asked = look(text);
  let found = noDates;
  if (asked === 0) return found;
  dateRules.forEach((rule, place) => {
    if ((asked & (1 << place)) !== 0) found = merge(found, rule.find(text, roc));
  });
  return found;
}

/** Both lists in order; of the second only what does not lie over the first. */
function merge(first: readonly FoundDate[], second: readonly FoundDate[]): readonly FoundDate[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  let next = 0;
  const free = second.filter(({ start, end }) => {
    while ((first[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (first[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return free.length === 0 ? first : [...first, ...free].sort((a, b) => a.start - b.start);
}
