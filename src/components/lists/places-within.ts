import type { Place } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

/** Ids of the places that lie in each division, by the division's name; the order of `places` is kept. */
export function placesWithin(places: readonly Place[]): Map<string, string[]> {
  const inside = places.filter(({ parent }) => parent !== undefined);
  return new Map(
    [...groupBy(inside, ({ parent }) => parent ?? '')].map(([name, members]) => [name, members.map(({ id }) => id)]),
  );
}
