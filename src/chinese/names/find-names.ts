import type { NameSpan } from '../script/convert-spans.ts';

/** Names by first UTF-16 code unit, longest first. */
type NameIndex = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<readonly string[], NameIndex>();

/**
 * Where the names stand in the text, in order; the longest name at a place wins. The index of a list is kept as long as the list lives,
 * so pass the same list for many texts.
 */
export function findNames(text: string, names: readonly string[]): NameSpan[] {
  if (names.length === 0) return [];
  const index = indexOf(names);
  const spans: NameSpan[] = [];
  for (let start = 0; start < text.length; start++) {
    const name = index.get(text.charAt(start))?.find((candidate) => text.startsWith(candidate, start));
    if (name === undefined) continue;
    spans.push({ start, end: start + name.length });
    start += name.length - 1;
  }
  return spans;
}

function indexOf(names: readonly string[]): NameIndex {
  const known = indexes.get(names);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name === '') continue;
    const first = name.charAt(0);
    const group = index.get(first);
    if (group) group.push(name);
    else index.set(first, [name]);
  }
  for (const group of index.values()) group.sort((a, b) => b.length - a.length);
  indexes.set(names, index);
  return index;
}
