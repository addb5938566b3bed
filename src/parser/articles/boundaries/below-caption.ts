import type { BoundaryRule, BoundarySite } from './rule.ts';

/** Length from which a text is an article, and no caption or summary of one. */
export const shortestArticle = 100;

/** Longest caption or summary between a headline and the reporter's line of its text. */
const longestCaption = 200;

/** Of the article above nothing is printed but its headline and a caption: its reporter has not been named yet. */
const awaitsLead = ({ headed, opened, led, signed, paragraphs, textLength }: BoundarySite): boolean =>
  headed && !opened && !led && !signed && paragraphs <= 1 && textLength <= longestCaption;

/** `書市開進小學。（文化局提供）`: a caption and who gave the picture, or a paragraph about as short. */
export const isBelowCaption = (site: BoundarySite): boolean =>
  awaitsLead(site) &&
  (site.before?.kind === 'caption' ||
    (site.before?.kind === 'signature' && site.before.glued === true) ||
    site.textLength < shortestArticle);

/** Headline, caption, `記者沈一舟／青口報導`, text. */
export const reporterBelowCaption: BoundaryRule = {
  name: 'reporter-below-caption',
  weigh: (site) =>
    site.place > 0 &&
    site.run.length === 1 &&
    site.run[0]?.opens === true &&
    site.next?.rule !== 'salutation' &&
    isBelowCaption(site)
      ? -16
      : 0,
};
