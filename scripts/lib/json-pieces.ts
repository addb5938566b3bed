/** Characters that a piece may have at most, as far as one value can be cut; a text can hold about fifty times as many. */
const longest = 10_000_000;

/** What is left of `room` when the value is written; below zero it does not fit. Looks no further than that. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length;
  if (typeof value !== 'object' || value === null) return room - 8;
  let left = room;
  for (const [key, inner] of Object.entries(value)) {
    left = roomAfter(inner, left - key.length - 16);
    if (left < 0) break;
  }
  return left;
}

/**
 * What `JSON.stringify(value, null, space)` gives, in pieces: a record of a file of many megabytes is longer than a text can be. `margin`
 * stands before all lines but the first.
 */
export function* jsonPieces(value: unknown, space = 0, margin = '', most = longest): Generator<string> {
  if (typeof value !== 'object' || value === null || roomAfter(value, most) >= 0) {
    yield (JSON.stringify(value, null, space) ?? 'null').replaceAll('\n', `\n${margin}`);
    return;
  }
  const isList = Array.isArray(value);
  const inner = margin + ' '.repeat(space);
  const line = (margin: string) => (space > 0 ? `\n${margin}` : '');
  yield isList ? '[' : '{';
  let comma = '';
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined && !isList) continue;
    yield `${comma}${line(inner)}${isList ? '' : `${JSON.stringify(key)}:${space > 0 ? ' ' : ''}`}`;
    yield* jsonPieces(entry, space, inner, most);
    comma = ',';
  }
  yield `${line(margin)}${isList ? ']' : '}'}`;
}
