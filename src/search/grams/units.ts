/** Blocks of units that follow each other closely in a text's grams: ASCII, general and Chinese punctuation, Chinese characters. */
const blocks: ReadonlyArray<readonly [first: number, size: number]> = [
  [0x0000, 0x80],
  [0x2010, 0x30],
  [0x3000, 0x20],
  [0x4e00, 0x5200],
];
/** Number of the first unit outside the blocks. */
export const usualUnits = blocks.reduce((sum, [, size]) => sum + size, 0);

/** A unit as a number that is small for the usual ones, so that the gaps between them are. */
export function rankOfUnit(unit: number): number {
  let rank = 0;
  for (const [first, size] of blocks) {
    if (unit >= first && unit < first + size) return rank + unit - first;
    rank += size;
  }
  return usualUnits + unit;
}

/** The unit of a number: `rankOfUnit` taken back. */
export function unitOfRank(rank: number): number {
  let left = rank;
  for (const [first, size] of blocks) {
    if (left < size) return first + left;
    left -= size;
  }
  return left;
}
