import type { Random } from '../random.ts';
import type { Line } from '../types.ts';

/** Furniture in the middle of a sentence: what stood beside the column comes out between its two pieces. */
export function slipFurniture(
  lines: readonly Line[],
  random: Random,
  probability: number,
  furniture: () => Line,
): Line[] {
  return lines.flatMap((line) =>
    line.broken !== undefined && line.broken !== 'repeat' && random.chance(probability) ? [furniture(), line] : [line],
  );
}
