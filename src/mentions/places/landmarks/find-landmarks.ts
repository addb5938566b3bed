import { natureAt } from './known-nature.ts';
import type { Landmark } from './landmark.ts';
import type { FixedEnds } from './name-start.ts';
import { readLandmark } from './read-landmark.ts';

/** 在望|海河: a name of one more character than that of a river the whole country knows. */
function longerThan(folded: string, { start, end }: Landmark, ends: FixedEnds): Landmark | undefined {
  const longer = end - start === 2 ? readLandmark(folded, end - 1, ends) : undefined;
  return longer?.start === start - 1 && longer.end === end ? longer : undefined;
}

/** The places that folded text names by a last word such as 路, 社区 or 公园, left to right; none overlaps another. */
export function findLandmarks(folded: string, fixed: FixedEnds): Landmark[] {
  const found: Landmark[] = [];
  const isLandmark = (at: number) => found.at(-1)?.end === at;
  const ends: FixedEnds = { ...fixed, isLandmark, isFull: (at) => isLandmark(at) || fixed.isFull(at) };
  for (let at = 0; at < folded.length; at++) {
    const nature = natureAt(folded, at);
    const landmark = (nature && longerThan(folded, nature, ends)) ?? nature ?? readLandmark(folded, at, ends);
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
