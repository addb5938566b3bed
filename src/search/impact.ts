import { bodyPosition } from './tokens.ts';

/**
 * How well an article answers a term is told in few steps, so that every engine tells it alike: the large index keeps no positions for
 * most terms, but these two numbers.
 */
export interface Standing {
  /** Where the first hit stands: 0 in the title, 1 at the beginning of the body, 7 far down. */
  place: number;
  /** Number of hits. */
  hits: number;
}

/** Ends of the places 1 to 6, in characters from the beginning of the body. */
const placeEnds = [25, 60, 110, 190, 320, 600];

/** The place of a position: those of `linePositions`. */
export function placeOf(position: number): number {
  if (position < bodyPosition) return 0;
  const end = placeEnds.findIndex((limit) => position - bodyPosition < limit);
  return end === -1 ? 7 : end + 1;
}

/** Impacts below this are those of articles without a hit in their title. */
export const titleImpact = 8;
export const impacts = 16;

/** The impact of a term in an article, 0 to 15: many and early hits count more, a hit in the title above all else. */
export function impactOf({ place, hits }: Standing): number {
  const density = Math.min(1, Math.log2(1 + hits) / 4);
  const earliness = 1 - Math.max(0, place - 1) / 6;
  const level = Math.round((density - 0.25) * 7 + earliness * 1.75);
  return (place === 0 ? titleImpact : 0) + Math.min(titleImpact - 1, level);
}

/** The impact of hits at these positions, in order. */
export const impactAt = (positions: readonly number[]): number =>
  impactOf({ place: placeOf(positions[0] ?? 0), hits: positions.length });
