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

/** Sorts the places of a text as far as is asked, some of the first units at a time, so that memory does not grow with the text. */
export function createGramSorter({ units, length }: GramText): GramSorter {
  const counts = new Uint32Array(allUnits);
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const largest = counts.reduce((most, count, unit) => (unit === lineEnd ? most : Math.max(most, count)), 0);
  const room = Math.max(largest, Math.min(placesAtOnce, length));
  const order = new Uint32Array(room);
  const moved = new Uint32Array(room);
  const tally = new Uint32Array(allUnits);

  /** Puts the places of the units from `first` to before `last` in `order`; where each unit starts is left in `tally`. */
  function collect(first: number, last: number): void {
    let next = 0;
    for (let unit = first; unit < last; unit += 1) {
      tally[unit] = next;
      if (unit !== lineEnd) next += counts[unit] ?? 0;
    }
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      if (unit < first || unit >= last || unit === lineEnd) continue;
      const to = tally[unit] ?? 0;
      order[to] = at;
      tally[unit] = to + 1;
    }
  }

  function eachUnit(visit: (unit: number, places: Places) => void): void {
    let first = 0;
    while (first < allUnits) {
      let last = first;
      let sum = 0;
      while (last < allUnits) {
        const count = last === lineEnd ? 0 : (counts[last] ?? 0);
        if (sum + count > room) break;
        sum += count;
        last += 1;
      }
      if (sum > 0) {
        collect(first, last);
        tally.fill(0);
        let from = 0;
        for (let unit = first; unit < last; unit += 1) {
          const count = unit === lineEnd ? 0 : (counts[unit] ?? 0);
          if (count > 0) visit(unit, { order, from, to: from + count });
          from += count;
        }
      }
      first = last;
    }
  }

  function follow({ from, to }: Places, size: number): Following[] {
    const found: number[] = [];
    for (let index = from; index < to; index += 1) {
      const unit = units[(order[index] ?? 0) + size] ?? 0;
      const count = tally[unit] ?? 0;
      if (count === 0) found.push(unit);
      tally[unit] = count + 1;
    }
    found.sort((a, b) => a - b);
    let next = from;
    const following = found.map((unit) => {
      const start = next;
      next += tally[unit] ?? 0;
      tally[unit] = start;
      return { unit, order, from: start, to: next };
    });
    if (found.length > 1) {
      for (let index = from; index < to; index += 1) {
        const place = order[index] ?? 0;
        const unit = units[place + size] ?? 0;
        const at = tally[unit] ?? 0;
        moved[at] = place;
        tally[unit] = at + 1;
      }
      order.set(moved.subarray(from, to), from);
    }
    for (const unit of found) tally[unit] = 0;
    return following;
  }

  return { eachUnit, follow };
}
