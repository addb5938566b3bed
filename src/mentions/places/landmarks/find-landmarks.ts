import { natureAt } from './known-nature.ts';
import type { Landmark } from './landmark.ts';
import type { FixedEnds } from './name-start.ts';
import { readLandmark } from './read-landmark.ts';

/** The places that folded text names by a last word such as 路, 社区 or 公园, left to right; none overlaps another. */
export function findLandmarks(folded: string, fixed: FixedEnds): Landmark[] {
  const found: Landmark[] = [];
  const ends: FixedEnds = { ...fixed, isFull: (at) => found.at(-1)?.end === at || fixed.isFull(at) };
  for (let at = 0; at < folded.length; at++) {
    const landmark = natureAt(folded, at) ?? readLandmark(folded, at, ends);
    if (landmark === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && landmark.start < last.end) {
      // Of two that overlap the one that starts first is kept, and of two that start together the longer.
      if (landmark.start > last.start) continue;
      found.pop();
    }
    found.push(landmark);
    at = landmark.end - 1;
  }
  return found;
}
