import { readLead } from '../../signatures/lead.ts';
import { endsSentence } from '../../text/marks.ts';
import { opensAsNews } from '../../text/opening.ts';
import { isBelowCaption, shortestArticle } from './below-caption.ts';
import { isBriefInColumn, isDispatch } from './brief-in-column.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';
import { isPicture } from './signed.ts';
import { isApart } from './stands-apart.ts';

/** Pictures without headlines, one below the other, each with its caption and its photographer. */
const isPictureItem = ({ before, after, headed, paragraphs }: BoundarySite): boolean =>
  !headed &&
  paragraphs === 1 &&
  before?.glued === true &&
  isPicture(before) &&
  after?.glued === true &&
  isPicture(after);

/**
 * `2月21日，选手们在比赛。（沈一舟 摄）` below who wrote the text above: a picture without a headline; one of that text's own would not say when.
 */
const isDatedPicture = ({ closed, before, next, after }: BoundarySite): boolean =>
  closed &&
  before !== undefined &&
  !isPicture(before) &&
  after !== undefined &&
  isPicture(after) &&
  next !== undefined &&
  opensAsNews(next.text);

/** `本报讯` `【記者沈一舟青口報導】`: a report of the paper's own; dispatches, from another place or agency, are strung together under one headline. */
const isOwnLead = (text: string): boolean =>
  /^[【〔（([]?(?:本[报報刊网網站台臺校]|校[报報])?(?:[讯訊]|消息|[记記]者)/.test(text);

/** Share of the headlines of a page with a lead or a signature, from which on an article without either waits for its own. */
const habit = 0.4;

/**
 * The last sentence above is over; the article has had its lead, or, on a page of few leads and signatures, a text as long as articles
 * are.
 */
function isFinished({ opened, lastText, before, textLength, style }: BoundarySite): boolean {
  if (!lastText || (before === lastText && !endsSentence(lastText.text))) return false;
  return opened || (textLength >= shortestArticle && style.withLead + style.afterSignature < style.runs * habit);
}

/** `〔聯合社青口六日電〕` opens the article above, and `〔本報訊〕` this text: what the paper itself heard of the same stands below the wire. */
function standsBelowWire({ article, headed }: BoundarySite): boolean {
  const first = headed ? article?.body.find(({ kind }) => kind === 'text') : undefined;
  return first !== undefined && isDispatch(first.text);
}

/** A paragraph without a headline that tells of something else, or the next of several pictures. */
export const standsApart: BoundaryRule = {
  name: 'stands-apart',
  weigh: (site) => {
    if (site.place === 0 || site.run.length > 0) return 0;
    return isApart(site) || isPictureItem(site) ? 5 : 0;
  },
};

/** A paragraph without a headline: with a lead it may open an article, without one it goes on. */
export const bareParagraph: BoundaryRule = {
  name: 'bare-paragraph',
  weigh: (site) => {
    const { run, place, next, style, headed, led, opened, signed, paragraphs } = site;
    if (place === 0 || run.length > 0 || isBriefInColumn(site) || isApart(site)) return 0;
    const lead = readLead(next?.text ?? '');
    if (!lead) return isPictureItem(site) || isDatedPicture(site) ? 0 : -5;
    if (style.bareLeads >= 3 && style.bareLeads > style.runs * 2 && (opened || !headed)) return 1;
    if (isBelowCaption(site)) return site.before === site.lastText ? -8 : -12;
    if (isOwnLead(next?.text ?? '') && isFinished(site)) return standsBelowWire(site) ? -4 : opened ? 1 : -0.5;
    // captions, or what the round-up is about, may stand between a headline and the lead of its text
    if (headed && !led && !signed && (paragraphs <= 2 || style.runs > style.bareLeads)) return -5;
    return lead.signers.length > 0 || style.bareLeads >= 2 ? -2 : -4;
  },
};
