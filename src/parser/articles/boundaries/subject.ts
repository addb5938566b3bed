import type { Part } from '../../part.ts';
import { hasLead, leadLength } from '../../signatures/lead.ts';
import { type Shared, sharedPairs } from '../../text/same-subject.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';

/**
 * Characters that are compared: of the start of the article above, of its end and of what stands below; and the most parts in which
 * they are looked for.
 */
const stretch = 600;
const parts = 20;

/** The start of a text behind its lead: who reports is no subject. */
function toldIn({ kind, text }: Part): string {
  const start = kind === 'text' && hasLead(text) ? leadLength(text) : 0;
  return text.slice(start, start + stretch);
}

/** Who signs tells of no subject: one reporter writes several articles of a page. */
const isTold = ({ kind }: Pick<Part, 'kind'>): boolean => kind !== 'signature' && kind !== 'dateline';

const startOf = (some: readonly Part[]) => some.slice(0, parts).filter(isTold).map(toldIn).join(' ').slice(0, stretch);

const endOf = (some: readonly Pick<Part, 'kind' | 'text'>[]) =>
  some
    .slice(-parts)
    .filter(isTold)
    .map(({ text }) => text.slice(-stretch))
    .join(' ')
    .slice(-stretch);

/** What is compared at a site. */
type Compared = Pick<BoundarySite, 'article' | 'run' | 'below' | 'common'>;

/** The headline of the article above, the start and the end of its text. */
function above({ article }: Compared): string {
  const { head = [], body = [] } = article ?? {};
  return [startOf(head), startOf(body), endOf(body)].join(' ');
}

/** The words that the article above has in common with the lines of a site and the text below. */
export const compareTexts = (site: Compared): Shared =>
  sharedPairs(above(site), `${startOf(site.run)} ${startOf(site.below)}`, site.common());

/** Fewest pairs from which a subject can be told; so many pairs more make the evidence half as strong again as it could be. */
const fewest = 10;
const half = 40;

/**
 * The share of pairs in common at which the texts say nothing, and the weight of a share. Fitted to 800 boundaries of real and
 * invented pages that other evidence left open: where texts shared under 2 % of their pairs, an article began nine times in ten;
 * where they shared over 13 %, one time in ten.
 */
const neutral = 0.057;
const slope = 60;

/** From -3, the same subject, to 2.5, another: stock phrases fill the texts of some papers, so words alone overturn no plain sign. */
const weightOf = (shared: number, of: number): number =>
  Math.max(-3, Math.min(3, (slope * (neutral * of - shared)) / (of + half)));

/** What the texts tell of. Asked where all other evidence leaves the boundary open. */
export const subjectRules: readonly BoundaryRule[] = [
  {
    name: 'subject',
    weigh: (site) => {
      if (site.place === 0) return 0;
      const { shared, of } = site.compared();
      if (of < fewest) return 0;
      const weight = Math.round(weightOf(shared, of) * 10) / 10;
      // dispatches strung together below one headline tell of different things
      return site.run.length > 0 ? weight : Math.min(0, weight);
    },
  },
];
