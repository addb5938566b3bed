import { type Place, placeKindSchema } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

export interface PlaceGroup {
  kind: Place['kind'];
  /** One entry a division the places lie in, largest first; places without one come last. */
  parents: Array<{ parent?: string; places: Place[] }>;
  count: number;
}

function byParent(places: readonly Place[]): PlaceGroup['parents'] {
  return [...groupBy(places, (place) => place.parent)]
    .map(([parent, members]) => ({ ...(parent !== undefined && { parent }), places: members }))
    .sort(
      (a, b) => Number(a.parent === undefined) - Number(b.parent === undefined) || b.places.length - a.places.length,
    );
}

/** Places by kind, from the province down to the single building, then by the division they lie in; order kept inside. */
export function placesByKind(places: readonly Place[]): PlaceGroup[] {
  const groups = groupBy(places, (place) => place.kind);
  return placeKindSchema.options.flatMap((kind) => {
    const members = groups.get(kind) ?? [];
    return members.length === 0 ? [] : [{ kind, parents: byParent(members), count: members.length }];
  });
}
