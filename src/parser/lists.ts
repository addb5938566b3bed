/**
 * What stands right above a place of a list; nothing above the first. A list that is asked but once for place −1 looks for every place by
 * name from then on.
 */
export const aboveIn = <T>(list: readonly T[], place: number): T | undefined =>
  place > 0 ? list[place - 1] : undefined;

/** The places of a list whose entries are so. */
export function placesOf<T>(list: readonly T[], is: (entry: T, place: number) => boolean): number[] {
  const places: number[] = [];
  list.forEach((entry, place) => {
    if (is(entry, place)) places.push(place);
  });
  return places;
}

/** How often each value comes, in order of appearance. */
export function tally<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
