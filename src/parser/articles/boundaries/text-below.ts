import { echoOf } from '../../headlines/echo.ts';
import { hasLead, readLead } from '../../signatures/lead.ts';
import { endsWithColon } from '../../text/marks.ts';
import { goesOn, opensAsNews } from '../../text/opening.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';
import { isPicture } from './signed.ts';

/** Start of the text in which a headline is looked for, and the share of it that must be found. */
const opening = 60;
const said = 0.6;

function isSaidAgain({ run, next }: BoundarySite): boolean {
  const start = next?.text.slice(0, opening) ?? '';
  return run.some(({ text }) => text.length >= 6 && echoOf(text, start) >= said);
}

/** Pictures without headlines, one below the other, each with its caption and its photographer. */
const isPictureItem = ({ before, after, headed, paragraphs }: BoundarySite): boolean =>
  !headed &&
  paragraphs === 1 &&
  before?.glued === true &&
  isPicture(before) &&
  after?.glued === true &&
  isPicture(after);

/** A line that may be a headline of a digest: one short text under each. */
const isDigestItem = ({ run, next, closed, paragraphs, style }: BoundarySite): boolean =>
  style.digest && run.length === 1 && !closed && paragraphs === 1 && next?.kind === 'text';

/** How the text below opens. */
export const textBelowRules: readonly BoundaryRule[] = [
  {
    name: 'lead-below',
    weigh: ({ run, next }) =>
      next?.kind === 'text' && (hasLead(next.text) || run.some(({ opens }) => opens)) ? (run.length > 0 ? 6 : 4) : 0,
  },
  {
    name: 'no-lead-below',
    weigh: ({ run, next, style, place, signedBelow }) => {
      const rare = style.withLead < 2 || style.withLead < style.runs * 0.3;
      if (place === 0 || run.length >= 2 || rare || (next && hasLead(next.text))) return 0;
      return (signedBelow ? -2.5 : -4) * Math.min(1, style.withLead / Math.max(1, style.runs) + 0.2);
    },
  },
  {
    name: 'reporter-above',
    weigh: ({ run, next, headSigned, closed, signedBelow }) =>
      headSigned && !closed && !signedBelow && run.length > 0 && !(next && hasLead(next.text)) ? -1.5 : 0,
  },
  { name: 'digest', weigh: (site) => (site.place > 0 && isDigestItem(site) ? 3 : 0) },
  {
    name: 'level',
    weigh: ({ run, place, next, style }) =>
      style.level && place > 0 && run.length === 1 && next?.kind === 'text' && !goesOn(next.text) ? 5.5 : 0,
  },
  {
    name: 'announced',
    weigh: ({ run, lastText, before }) =>
      run.length > 0 && before === lastText && lastText && endsWithColon(lastText.text) ? -3 : 0,
  },
  {
    name: 'after-jump',
    weigh: ({ run, resumed, next }) => (resumed && run.length > 0 && next?.kind === 'text' ? 1 : 0),
  },
  { name: 'news-opening', weigh: ({ next }) => (next?.kind === 'text' && opensAsNews(next.text) ? 2.5 : 0) },
  {
    name: 'goes-on-below',
    weigh: ({ next, place }) => (place > 0 && next?.kind === 'text' && goesOn(next.text) ? -3 : 0),
  },
  {
    name: 'said-again-below',
    weigh: (site) => (site.place > 0 && site.next?.kind === 'text' && isSaidAgain(site) ? 2 : 0),
  },
  {
    name: 'no-text-below',
    weigh: ({ next, place, run }) =>
      place > 0 && next?.kind !== 'text' && next?.kind !== 'list' && !run.some(({ mark }) => mark) ? -2.5 : 0,
  },
  {
    name: 'bare-paragraph',
    weigh: (site) => {
      const { run, place, next, style, headed, led, signed, paragraphs } = site;
      if (place === 0 || run.length > 0) return 0;
      const lead = readLead(next?.text ?? '');
      if (!lead) return isPictureItem(site) ? 0 : -5;
      // captions, or what the round-up is about, may stand between a headline and the lead of its text
      if (headed && !led && !signed && (paragraphs <= 2 || style.runs > style.bareLeads)) return -5;
      return lead.signers.length > 0 || style.bareLeads >= 2 ? -2 : -4;
    },
  },
];
