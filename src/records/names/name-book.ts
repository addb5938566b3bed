import { pinyinSlug } from '../../chinese/index.ts';
import type { FoundPerson, FoundPlace } from '../../mentions/types.ts';
import { assignIds } from './assign-ids.ts';
import { type Authority, type NameList, noAuthority } from './authority.ts';
import { scriptTwin } from './script-twin.ts';

/** A name as it is filed. */
export interface FiledName {
  id: string;
  name: string;
}

/** Knows the id of every name of the archive. */
export interface NameBook {
  /** The person of that name; undefined when an editor dropped the name. */
  person(name: string): FiledName | undefined;
  /** The place found; undefined when an editor dropped the name. */
  place(found: Pick<FoundPlace, 'name' | 'code'>): FiledName | undefined;
}

interface NamesFound {
  people: Iterable<Pick<FoundPerson, 'name'>>;
  places: Iterable<Pick<FoundPlace, 'name' | 'code'>>;
}

/**
 * The book of all names found, the editor's lists applied: aliases replaced, dropped names left out, one id a name; a name printed in
 * both scripts is one.
 */
export function nameBook(found: NamesFound, authority: Authority = noAuthority): NameBook {
  const person = canonical(authority.people, found.people);
  const place = canonical(authority.places, found.places);
  const people = assignIds(
    [...found.people].flatMap(({ name }) => person(name) ?? []),
    (name) => pinyinSlug(name, 'person'),
    new Map(Object.entries(authority.people.ids)),
  );
  const keys = placeKeys([...found.places].flatMap(({ name, code }) => withName(place(name), code)));
  const places = assignIds(
    keys.all,
    (key) => pinyinSlug(nameOfKey(key), 'place'),
    new Map(Object.entries(authority.places.ids)),
  );
  return {
    person: (name) => filed(person(name), (name) => people.get(name)),
    place: ({ name, code }) => filed(place(name), (name) => places.get(keys.keyOf(name, code))),
  };
}

const canonical = (list: NameList<unknown>, found: Iterable<{ name: string }>) => {
  const dropped = new Set(list.drop);
  const aliases = new Map(Object.entries(list.alias));
  const all = new Set(Array.from(found, ({ name }) => name));
  return (name: string): string | undefined => {
    const canonicalName = aliases.get(name) ?? scriptTwin(name, all);
    return dropped.has(name) || dropped.has(canonicalName) ? undefined : canonicalName;
  };
};

const withName = (name: string | undefined, code: string | undefined) => (name === undefined ? [] : [{ name, code }]);

const filed = (name: string | undefined, idOf: (name: string) => string | undefined): FiledName | undefined => {
  const id = name === undefined ? undefined : idOf(name);
  return name === undefined || id === undefined ? undefined : { id, name };
};

/**
 * Places of one name and different division codes are different places. A mention without a code goes with the code that the name
 * has most often; a name that has at most one code is its own key.
 */
function placeKeys(found: ReadonlyArray<{ name: string; code: string | undefined }>) {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, code } of found) {
    const codes = counts.get(name) ?? new Map<string, number>();
    if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + 1);
    counts.set(name, codes);
  }
  const keyOf = (name: string, code?: string) => {
    const codes = [...(counts.get(name) ?? [])].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const main = codes[0]?.[0];
    return code === undefined || code === main || main === undefined ? name : `${name} ${code}`;
  };
  return { keyOf, all: found.map(({ name, code }) => keyOf(name, code)) };
}

const nameOfKey = (key: string) => key.split(' ')[0] ?? key;
