import { type Place, placeKindSchema } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

export interface PlaceGroup {
  kind: Place['kind'];
  /** One entry a division that many of the places lie in, largest first; the other places come last, together. */
  parents: Array<{ parent?: string; places: Place[] }>;
  count: number;
}

/** So many places make a list of their own; a heading above each place alone would only make the page long. */
const many = 3;

function byParent(places: readonly Place[]): PlaceGroup['parents'] {
  const sizes = new Map(
    [...groupBy(places, ({ parent }) => parent)].map(([parent, members]) => [parent, members.length]),
  );
  const heading = ({ parent }: Place) =>
    parent !== undefined && (sizes.get(parent) ?? 0) >= many ? parent : undefined;
  return [...groupBy(places, heading)]
    .map(([parent, members]) => ({ ...(parent !== undefined && { parent }), places: members }))
    .sort(
      (a, b) => Number(a.parent === undefined) - Number(b.parent === undefined) || b.places.length - a.places.length,
    );
}

/** Places by kind, from the province down to the single building, then by the division that many lie in; order kept inside. */
export function placesByKind(places: readonly Place[]): PlaceGroup[] {
  const groups = groupBy(places, (place) => place.kind);
  return placeKindSchema.options.flatMap((kind) => {
    const members = groups.get(kind) ?? [];
    return members.length === 0 ? [] : [{ kind, parents: byParent(members), count: members.length }];
  });
}
