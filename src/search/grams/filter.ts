import { hashGram } from './format.ts';

/** A Bloom filter: says yes to every gram it was made from, and to about one in fifty others. */
export type Filter = Uint8Array;

const bitsPerGram = 8;
const hashes = 5;

/** Calls `check` with the number of each bit of a gram until it says no; true when it never did. */
function everyBit(filter: Filter, gram: string, check: (byte: number, bit: number) => boolean): boolean {
  const size = filter.length * 8;
  const first = hashGram(gram, 1);
  const step = hashGram(gram, 2) | 1;
  for (let index = 0; index < hashes; index += 1) {
    const at = ((first + Math.imul(index, step)) >>> 0) % size;
    if (!check(at >> 3, 1 << (at & 7))) return false;
  }
  return true;
}

export function makeFilter(grams: readonly string[]): Filter {
  const filter = new Uint8Array(Math.max(1, Math.ceil((grams.length * bitsPerGram) / 8)));
  for (const gram of grams) {
    everyBit(filter, gram, (byte, bit) => {
      filter[byte] = (filter[byte] ?? 0) | bit;
      return true;
    });
  }
  return filter;
}

export function isIn(filter: Filter, gram: string): boolean {
  return everyBit(filter, gram, (byte, bit) => ((filter[byte] ?? 0) & bit) !== 0);
}
