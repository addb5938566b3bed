import { lineEnd } from '../../grams/format.ts';
import type { GramText } from './text.ts';

/** The places of one gram, in order of the text: `order[from]` to `order[to - 1]` are the units at which it starts. */
export interface Places {
  order: Uint32Array;
  from: number;
  to: number;
}

/** The places of a gram parted by the unit that follows. */
export interface Following extends Places {
  unit: number;
}

export interface GramSorter {
  /** Calls `visit` with every single unit of the text and its places, by unit. Places are only good until the next call. */
  eachUnit: (visit: (unit: number, places: Places) => void) => void;
  /** Parts the places of a gram of `size` units by the unit that follows, by unit. Works in place. */
  follow: (places: Places, size: number) => Following[];
}

/** Places sorted at one time, about: memory for four bytes twice for each. */
const placesAtOnce = 8_000_000;

const allUnits = 0x10000;

/** A text, how often each unit stands in it, and the memory in which its places are sorted. */
interface Sorting {
  text: GramText;
  counts: Uint32Array;
  /** Places sorted at one time. */
  room: number;
  order: Uint32Array;
  moved: Uint32Array;
  /** A number for each unit, 0 between two steps. */
  tally: Uint32Array;
}

function openSorting(text: GramText): Sorting {
  const { units, length } = text;
  const counts = new Uint32Array(allUnits);
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  counts[lineEnd] = 0;
  const largest = counts.reduce((most, count) => Math.max(most, count), 0);
  const room = Math.max(largest, Math.min(placesAtOnce, length));
  return {
    text,
    counts,
    room,
    order: new Uint32Array(room),
    moved: new Uint32Array(room),
    tally: new Uint32Array(allUnits),
  };
}

/** The unit after the last of those that are sorted together from `first` on, and how many places they have. */
function runFrom(first: number, { counts, room }: Sorting): { last: number; sum: number } {
  let last = first;
  let sum = 0;
  while (last < allUnits && sum + (counts[last] ?? 0) <= room) {
    sum += counts[last] ?? 0;
    last += 1;
  }
  return { last, sum };
}

/** Puts the places of the units from `first` to before `last` in `order`. */
function collect(first: number, last: number, { text, counts, order, tally }: Sorting): void {
  let next = 0;
  for (let unit = first; unit < last; unit += 1) {
    tally[unit] = next;
    next += counts[unit] ?? 0;
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.units[at] ?? 0;
    if (unit < first || unit >= last || unit === lineEnd) continue;
    const to = tally[unit] ?? 0;
    order[to] = at;
    tally[unit] = to + 1;
  }
  tally.fill(0);
}

function visitUnits(sorting: Sorting, visit: (unit: number, places: Places) => void): void {
  const { counts, order } = sorting;
  let first = 0;
  while (first < allUnits) {
    const { last, sum } = runFrom(first, sorting);
    if (sum > 0) collect(first, last, sorting);
    let from = 0;
    for (let unit = first; unit < last; unit += 1) {
      const to = from + (counts[unit] ?? 0);
      if (to > from) visit(unit, { order, from, to });
      from = to;
    }
    first = last;
  }
}

/** The units that follow a gram at its places, by unit; how often each does is left in `tally`. */
function countFollowing({ from, to }: Places, size: number, { text, order, tally }: Sorting): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const unit = text.units[(order[index] ?? 0) + size] ?? 0;
    const count = tally[unit] ?? 0;
    if (count === 0) found.push(unit);
    tally[unit] = count + 1;
  }
  return found.sort((a, b) => a - b);
}

/** Moves each place to where `tally` says that those of its unit begin. */
function moveTogether({ from, to }: Places, size: number, { text, order, moved, tally }: Sorting): void {
  for (let index = from; index < to; index += 1) {
    const place = order[index] ?? 0;
    const unit = text.units[place + size] ?? 0;
    const at = tally[unit] ?? 0;
    moved[at] = place;
    tally[unit] = at + 1;
  }
  order.set(moved.subarray(from, to), from);
}

function partPlaces(places: Places, size: number, sorting: Sorting): Following[] {
  const { order, tally } = sorting;
  const found = countFollowing(places, size, sorting);
  let next = places.from;
  const following = found.map((unit) => {
    const from = next;
    next += tally[unit] ?? 0;
    tally[unit] = from;
    return { unit, order, from, to: next };
  });
  if (found.length > 1) moveTogether(places, size, sorting);
  for (const unit of found) tally[unit] = 0;
  return following;
}

/** Sorts the places of a text as far as is asked, some of the first units at a time, so that memory does not grow with the text. */
export function createGramSorter(text: GramText): GramSorter {
  const sorting = openSorting(text);
  return {
    eachUnit: (visit) => visitUnits(sorting, visit),
    follow: (places, size) => partPlaces(places, size, sorting),
  };
}
