import { sharedPairs } from '../../text/same-subject.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';

/** Characters of the article above and of what stands below that are compared: at its start and up to the boundary, and from it on. */
const stretch = 600;

const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join(' ');

/** The headline of the article above, the start and the end of its text. */
function above({ article }: BoundarySite): string {
  const body = textOf(article?.body ?? []);
  const shown = body.length <= 2 * stretch ? body : `${body.slice(0, stretch)} ${body.slice(-stretch)}`;
  return `${textOf(article?.head ?? [])} ${shown}`;
}

/** Fewest pairs from which a subject can be told; so many pairs more make the evidence half as strong again as it could be. */
const fewest = 10;
const half = 40;

/**
 * The share of pairs in common at which the texts say nothing, and the weight of a share. Fitted to 800 boundaries of real and
 * invented pages that other evidence left open: where texts shared under 2 % of their pairs, an article began nine times in ten;
 * where they shared over 13 %, one time in ten.
 */
const neutral = 0.057;
const slope = 50;

/** From -5, the same subject, to 2.5, another: that two texts share nothing says less than that they share much. */
const weightOf = (shared: number, of: number): number =>
  Math.max(-5, Math.min(2.5, (slope * (neutral * of - shared)) / (of + half)));

/** What the texts tell of. Asked where all other evidence leaves the boundary open. */
export const subjectRules: readonly BoundaryRule[] = [
  {
    name: 'subject',
    weigh: (site) => {
      if (site.place === 0) return 0;
      const below = `${textOf(site.run)} ${textOf(site.below).slice(0, stretch)}`;
      const { shared, of } = sharedPairs(above(site), below, site.common());
      if (of < fewest) return 0;
      const weight = Math.round(weightOf(shared, of) * 10) / 10;
      // dispatches strung together below one headline tell of different things
      return site.run.length > 0 ? weight : Math.min(0, weight);
    },
  },
];
