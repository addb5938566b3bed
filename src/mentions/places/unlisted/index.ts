import { coverage } from '../../text/coverage.ts';
import type { IssueText } from '../../text/issue-text.ts';
import type { PlacedPlace } from '../find-divisions.ts';
import { unlistedCounties } from './counties.ts';
import { datelinePlaces } from './datelines.ts';
import { placeRows } from './rows.ts';
import type { IsKnown } from './unlisted.ts';
import { placesWithoutUnit } from './without-unit.ts';

/** The places that no table knows: by what their list is called, by 县, where a dispatch is dated, or known from the issue. */
export function unlistedPlaces(
  texts: readonly IssueText[],
  listed: readonly PlacedPlace[],
  isTaken: IsKnown,
): PlacedPlace[] {
  const covered = coverage();
  const isKnown: IsKnown = (...stretch) => covered.touches(...stretch) || isTaken(...stretch);
  const known: PlacedPlace[] = [];
  const add = (places: readonly PlacedPlace[]) => {
    for (const placed of places)
      if (covered.take(placed.text, placed.place.start, placed.place.end)) known.push(placed);
  };
  add(listed);
  add(unlistedCounties(texts, listed, isKnown));
  add(placesWithoutUnit(texts, known, isKnown));
  add(placeRows(texts, isKnown));
  add(datelinePlaces(texts, isKnown));
  const before = new Set(listed);
  return known.filter((placed) => !before.has(placed));
}
