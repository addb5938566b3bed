/** A set of code units of the basic plane, asked many times a line. */
export interface UnitSet {
  has: (unit: number) => boolean;
}

/** Code units of a block of a table, and the bits of a number. */
const blockUnits = 256;
const wordBits = 32;

/** The code units of some characters, in their order. */
export const unitsIn = (characters: string): number[] => Array.from(characters, (character) => character.charCodeAt(0));

const wordOf = (words: Int32Array, word: number): number => words[word] ?? 0;

/** Bits of a filter: few enough to stay in the innermost cache, so many that the characters of a set take few of them. */
const filterBits = 0x400;
const filterWords = filterBits / wordBits;

/** The lowest bits of some units: most units that are not among them fail here, and nothing else is looked up for them. */
export function filterOf(units: readonly number[], bits: number): Int32Array {
  const filter = new Int32Array(bits / wordBits);
  for (const unit of units) {
    const word = (unit >> 5) % filter.length;
    filter[word] = wordOf(filter, word) | (1 << (unit & 31));
  }
  return filter;
}

/** The number of each block in which a unit of the set stands, from 1 on; 0 for the others, of which nothing is kept. */
function numberBlocks(units: readonly number[]): { blockOf: Uint8Array; blocks: number } {
  const blockOf = new Uint8Array(0x10000 / blockUnits);
  const blocks = [...new Set(units.map((unit) => unit >> 8))];
  blocks.forEach((block, place) => {
    blockOf[block] = place + 1;
  });
  return { blockOf, blocks: blocks.length };
}

/**
 * A set of code units as tables: a filter, then one bit a unit by blocks of the plane, so that all of it stays small enough for the
 * innermost cache. A `Set` takes ten times as long, and a set of strings makes a string of every character that is asked for. The tables
 * are asked by `isIn`, not by a function of their own: of many functions made in one place the engine builds in none.
 */
export interface UnitTable {
  filter: Int32Array;
  blockOf: Uint8Array;
  bits: Int32Array;
}

export function tableOf(units: readonly number[]): UnitTable {
  const { blockOf, blocks } = numberBlocks(units);
  const bits = new Int32Array(((blocks + 1) * blockUnits) / wordBits);
  const table = { filter: filterOf(units, filterBits), blockOf, bits };
  for (const unit of units) bits[placeIn(table, unit)] = wordOf(bits, placeIn(table, unit)) | (1 << (unit & 31));
  return table;
}

const placeIn = ({ blockOf }: UnitTable, unit: number): number =>
  (blockOf[unit >> 8] ?? 0) * (blockUnits / wordBits) + ((unit & 0xff) >> 5);

/** True for a unit of the set. */
export const isIn = (table: UnitTable, unit: number): boolean =>
  ((wordOf(table.filter, (unit >> 5) & (filterWords - 1)) >>> (unit & 31)) & 1) === 1 &&
  ((wordOf(table.bits, placeIn(table, unit)) >>> (unit & 31)) & 1) === 1;

/** The code units of some characters. A set that is asked in few places, where the engine builds its function in, needs no filter. */
export function unitsOf(characters: string): UnitSet {
  const { blockOf, bits } = tableOf(unitsIn(characters));
  return {
    has: (unit) => {
      const word = (blockOf[unit >> 8] ?? 0) * (blockUnits / wordBits) + ((unit & 0xff) >> 5);
      return (((bits[word] ?? 0) >>> (unit & 31)) & 1) === 1;
    },
  };
}

/** A set of a large part of the plane, which would fill a filter: one bit for every unit. */
export function unitSet(units: readonly number[]): UnitSet {
  const bits = filterOf(units, 0x10000);
  return { has: (unit) => ((wordOf(bits, unit >> 5) >>> (unit & 31)) & 1) === 1 };
}

/** For each code unit the sets that it is in; by blocks, too, a number a unit: a `Map` in its place takes several times as long. */
export interface UnitBits {
  blockOf: Uint8Array;
  bits: Int32Array;
}

/** Bit n of the number of a unit is set n; an absent set holds nothing. */
export function unitBits(sets: readonly (string | undefined)[]): UnitBits {
  const units = sets.map((set = '') => unitsIn(set));
  const { blockOf, blocks } = numberBlocks(units.flat());
  const table = { blockOf, bits: new Int32Array((blocks + 1) * blockUnits) };
  units.forEach((set, place) => {
    for (const unit of set) table.bits[numberAt(table, unit)] = bitsOf(table, unit) | (1 << place);
  });
  return table;
}

const numberAt = ({ blockOf }: UnitBits, unit: number): number =>
  (blockOf[unit >> 8] ?? 0) * blockUnits + (unit & 0xff);

/** The sets that a unit is in, bit n for set n. */
export const bitsOf = (table: UnitBits, unit: number): number => wordOf(table.bits, numberAt(table, unit));
