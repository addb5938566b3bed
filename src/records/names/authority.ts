import type { PlaceKind } from '../../mentions/types.ts';

/** What an editor says about names: `content/people.yaml` and `content/places.yaml`. */
export interface Authority {
  people: NameList<string>;
  places: NameList<{ name: string; kind: PlaceKind }>;
}

export interface NameList<Entry> {
  /** Names to look for. */
  add: readonly Entry[];
  /** Strings that are no names. */
  drop: readonly string[];
  /** Name as printed → canonical name. */
  alias: Readonly<Record<string, string>>;
  /** Canonical name → id, for an address that must not change. */
  ids: Readonly<Record<string, string>>;
}

const empty = { add: [], drop: [], alias: {}, ids: {} };

/** No editor has said anything. */
export const noAuthority: Authority = { people: empty, places: empty };
