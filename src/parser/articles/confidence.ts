import type { Draft } from './draft.ts';
import { boundaryThreshold, confidenceOf } from './weigh-site.ts';

/** Share of the confidence that a headline takes away whose title stands no higher than another line. */
const headlineShare = 0.3;

/**
 * How sure an article is, from 0 to 1: no surer than the weaker of the boundaries above and below it, less for the nearest miss of
 * another boundary inside, and less for a title that stands little above another line. `margin` is the title's, from 0 to 1.
 */
export function articleConfidence(draft: Draft, next: Draft | undefined, margin: number): number {
  const edges = Math.min(confidenceOf(draft.start.sum), next ? confidenceOf(next.start.sum) : 1);
  const missed = draft.inside.reduce((nearest, { sum }) => Math.max(nearest, sum - boundaryThreshold), -10);
  const whole = 1 - confidenceOf(missed);
  return Math.round(edges * whole * (1 - headlineShare + headlineShare * margin) * 100) / 100;
}
