import type { BoundaryRule, BoundarySite } from './rule.ts';

/** `延安` below `陕北行` / `沈一舟`: of several poems below one headline each has its own, and nobody signs them but who stands below the first. */
const isPoemOfGroup = ({ run, article, headSigned, closed, before, signedBelow }: BoundarySite): boolean =>
  run.length === 1 &&
  before?.rule === 'verse' &&
  !closed &&
  !signedBelow &&
  (headSigned || article?.body[0]?.kind === 'signature');

/** A line above a poem. */
export const verseBelow: BoundaryRule = {
  name: 'verse-below',
  weigh: (site) =>
    site.place > 0 && site.run.length > 0 && site.next?.rule === 'verse' ? (isPoemOfGroup(site) ? -2 : 7) : 0,
};

/** No crosshead stands between a poem and prose. */
export const verseAbove: BoundaryRule = {
  name: 'verse-above',
  weigh: ({ run, before, next }) =>
    run.length > 0 && before?.rule === 'verse' && next?.kind === 'text' && next.rule !== 'verse' ? 6 : 0,
};
