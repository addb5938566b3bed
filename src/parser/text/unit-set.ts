/** A set of code units of the basic plane, asked many times a line. */
export interface UnitSet {
  has: (unit: number) => boolean;
}

/** Code units of a block of the table, and its bytes: one bit a unit. */
const blockUnits = 256;
const blockBytes = blockUnits / 8;

/** The code units of some characters. */
export const unitsOf = (characters: string): UnitSet =>
  unitSet(Array.from(characters, (character) => character.charCodeAt(0)));

/**
 * A table of bits by blocks: of the 256 blocks of the plane only those are kept in which a unit of the set stands, so that it stays small
 * enough for the innermost cache; a `Set` takes ten times as long, and a set of strings makes a string of every character that is
 * asked for.
 */
export function unitSet(units: readonly number[]): UnitSet {
  const blockOf = new Uint8Array(0x10000 / blockUnits);
  const blocks = [...new Set(units.map((unit) => unit >> 8))];
  blocks.forEach((block, place) => {
    blockOf[block] = place + 1;
  });
  // block 0 is empty: of characters that stand far from all of the set
  const bits = new Uint8Array((blocks.length + 1) * blockBytes);
  const placeOf = (unit: number) => (blockOf[unit >> 8] ?? 0) * blockBytes + ((unit & 0xff) >> 3);
  for (const unit of units) bits[placeOf(unit)] = (bits[placeOf(unit)] ?? 0) | (1 << (unit & 7));
  return { has: (unit) => (((bits[placeOf(unit)] ?? 0) >> (unit & 7)) & 1) === 1 };
}

/**
 * For each code unit the sets that it is in, bit n for set n; an absent set holds nothing. By blocks, too, a number a unit: a `Map` in
 * its place takes several times as long.
 */
export function unitBits(sets: readonly (string | undefined)[]): (unit: number) => number {
  const blockOf = new Uint8Array(0x10000 / blockUnits);
  const units = sets.map((set = '') => Array.from(set, (character) => character.charCodeAt(0)));
  const blocks = [...new Set(units.flat().map((unit) => unit >> 8))];
  blocks.forEach((block, place) => {
    blockOf[block] = place + 1;
  });
  const bits = new Int32Array((blocks.length + 1) * blockUnits);
  const placeOf = (unit: number) => (blockOf[unit >> 8] ?? 0) * blockUnits + (unit & 0xff);
  units.forEach((set, place) => {
    for (const unit of set) bits[placeOf(unit)] = (bits[placeOf(unit)] ?? 0) | (1 << place);
  });
  return (unit) => bits[placeOf(unit)] ?? 0;
}
