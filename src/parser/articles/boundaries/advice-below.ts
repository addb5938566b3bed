import { advises, holdsAdvice } from '../../text/advice.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';

/** Parts above that are looked through. */
const reach = 6;

type Site = Pick<BoundarySite, 'run' | 'below' | 'article' | 'paragraphs' | 'inner'>;

/** The texts up to the next line say what to do. */
const isAdviceBelow = ({ run, below }: Site): boolean =>
  run.length === 1 &&
  below[0]?.kind === 'text' &&
  advises(
    below
      .filter(({ kind }) => kind === 'text')
      .map(({ text }) => text)
      .join(''),
  );

/** Of several texts of advice each is a paragraph or two below its headline. */
const itemLength = 2;
const isItem = ({ paragraphs, inner, below }: Site): boolean =>
  paragraphs <= itemLength && inner === 0 && below.filter(({ kind }) => kind === 'text').length <= itemLength;

/**
 * What `雨天开车记住三件事` weighs above a text that says what to do: a box of advice stands on the page of a feature, and is none of its
 * sections, where the text above tells of people and what they did; less where that is a box of advice, too.
 */
export function weighAdvice(site: Site): number {
  if (!isAdviceBelow(site)) return 0;
  const isAlike = site.article?.body.slice(-reach).some(({ kind, text }) => kind === 'text' && holdsAdvice(text));
  return isAlike ? (isItem(site) ? 4 : 0) : 5;
}

export const adviceBelow: BoundaryRule = {
  name: 'advice-below',
  weigh: (site) => (site.place > 0 ? weighAdvice(site) : 0),
};
