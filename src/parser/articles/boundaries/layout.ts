import { spaceAbove } from '../../house/survey.ts';
import { hasLead } from '../../signatures/lead.ts';
import { endsInBrackets } from '../../text/closing-brackets.ts';
import { endsSentence } from '../../text/marks.ts';
import { isParagraphIndent } from '../style.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';

/** No sentence of the article above is left open. */
const isOver = ({ before, lastText }: BoundarySite): boolean =>
  before !== lastText || lastText === undefined || endsSentence(lastText.text) || endsInBrackets(lastText.text);

/** Pages, blank lines and indents. */
export const layoutRules: readonly BoundaryRule[] = [
  { name: 'page-start', weigh: (site) => (site.run[0]?.opensPage ? (isOver(site) ? 4 : 2) : 0) },
  {
    // a page or a record begins with an article, headline or not
    name: 'parted',
    weigh: (site) =>
      site.place > 0 && site.run.length === 0 && site.next?.parted && site.next.jumpFrom === undefined && isOver(site)
        ? 8
        : 0,
  },
  {
    name: 'separated',
    weigh: ({ run, place, style, house, closed, headed, next }) => {
      const [first] = run;
      if (place === 0 || !style.separated) return 0;
      // dispatches strung together below one headline
      if (!first)
        return headed && !closed && next?.kind === 'text' && spaceAbove(next, house) < 1 && hasLead(next.text) ? -5 : 0;
      return spaceAbove(first, house) >= 1 ? 6 : closed ? 0 : -2;
    },
  },
  {
    // above a headline, or above a dispatch without one
    name: 'wide-gap',
    weigh: ({ run, next, house }) => {
      const first = run[0] ?? (next?.kind === 'text' && hasLead(next.text) ? next : undefined);
      return first && spaceAbove(first, house) >= 2 ? (house.gap > 0 ? 4 : 2) : 0;
    },
  },
  {
    name: 'gap-above-headline',
    weigh: ({ run, next, house }) =>
      run[0] && next && house.gap === 0 && run[0].gap >= 1 && next.gap < run[0].gap ? 2 : 0,
  },
  {
    name: 'indent',
    weigh: ({ run, place, house, style }) => {
      const [first] = run;
      if (!first || place === 0 || !house.indented || !style.flush) return 0;
      return isParagraphIndent(first.indent, house) ? -4 : 1.5;
    },
  },
];
