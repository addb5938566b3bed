import type { Division } from './division.ts';
import { gazetteer } from './gazetteer.ts';
import { townshipsOf } from './townships.ts';

export interface ListedTownship {
  /** Nine digits. */
  code: string;
  /** Name of the county. */
  parent: string;
}

/** A county's own code, or those of all counties of a city. */
function countyCodes({ code, name, kind }: Division): { code: string; name: string }[] {
  if (code === undefined) return [];
  if (kind === 'county') return [{ code, name }];
  return kind === 'city' ? gazetteer().countiesOf(code.slice(0, 4)) : [];
}

function index(division: Division): Map<string, ListedTownship[]> {
  const byName = new Map<string, ListedTownship[]>();
  for (const county of countyCodes(division)) {
    for (const { name, code } of townshipsOf(county.code)) {
      byName.set(name, [...(byName.get(name) ?? []), { code, parent: county.name }]);
    }
  }
  return byName;
}

const known = new WeakMap<Division, Map<string, ListedTownship[]>>();

/** The townships of this name in a county or a city; an index is made when a division is first asked for. */
export function townshipsIn(division: Division, name: string): readonly ListedTownship[] {
  const byName = known.get(division) ?? index(division);
  known.set(division, byName);
  return byName.get(name) ?? [];
}
