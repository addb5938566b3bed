/**
 * One readable id a name. Names are taken in the order of their characters, so ids depend on the set of names alone and not on the
 * order of files; where two names read alike the second gets a number (`li-wei`, `li-wei-2`). `pinned` ids are an editor's
 * choice and always kept.
 */
export function assignIds(
  names: Iterable<string>,
  slugOf: (name: string) => string,
  pinned: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const ids = new Map(pinned);
  const taken = new Set(pinned.values());
  for (const name of [...new Set(names)].toSorted()) {
    if (ids.has(name)) continue;
    const id = firstFree(slugOf(name) || codePoints(name), taken);
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

function firstFree(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  return id;
}

/** A name in characters without a reading: `u20bb7-u4e00`. */
const codePoints = (name: string) =>
  [...name].map((character) => `u${character.codePointAt(0)?.toString(16)}`).join('-');
