import { hasLead } from '../../signatures/lead.ts';
import { isCaption } from '../../text/caption.ts';
import { endsSentence } from '../../text/marks.ts';
import { datesItself, goesOn, opensAsNews } from '../../text/opening.ts';
import { shortestApart } from '../apart.ts';
import type { BoundarySite } from './rule.ts';
import { compareTexts } from './subject.ts';

/** Shortest text above, in characters, for a paragraph below a gap, and below a signature, to be another article. */
const longEnough = { gap: 170, signature: 130 };
/**
 * Fewest words that tell a subject, and the share of them from which on it may be that of the text above: a gap parts the scenes of a
 * story, too.
 */
const fewestWords = 20;
const sameSubject = { signed: 0.12, unsigned: 0.08, scene: 0.045 };

const isScene = ({ apart, next }: BoundarySite): boolean =>
  apart === 'gap' && next !== undefined && !opensAsNews(next.text) && !datesItself(next.text) && !hasLead(next.text);

/** `文／沈一舟 圖／顧小滿`: goes with a picture, too. */
const shows = /[图圖摄攝]/;

/** Below who signs the text above: no picture's credit, and no label, with which texts open. */
const isBelowWriter = ({ closed, before, next, textLength, paragraphs }: BoundarySite): boolean =>
  closed &&
  before?.kind === 'signature' &&
  !shows.test(before.text) &&
  paragraphs > 0 &&
  textLength >= longEnough.signature &&
  next?.kind === 'text' &&
  next.text.length >= shortestApart &&
  !goesOn(next.text);

/**
 * The last paragraph of a text whose writer stands at its head, and who took its pictures at its end: a caption says when, or what it
 * shows.
 */
const closesText = ({ headSigned, next, after }: BoundarySite): boolean =>
  headSigned &&
  next !== undefined &&
  after?.glued !== true &&
  !datesItself(next.text) &&
  !opensAsNews(next.text) &&
  !isCaption(next.text);

/** No headline stands above it, but the text above is over, and the paragraph that stands apart from it tells of something else. */
export function isApart(site: BoundarySite): boolean {
  const { apart, article, run, next, common, lastText, paragraphs, textLength } = site;
  if (run.length > 0 || next === undefined || next.jumpFrom !== undefined || !lastText || !endsSentence(lastText.text))
    return false;
  const signed = isBelowWriter(site);
  if (!signed && (apart === undefined || (apart !== 'cut' && paragraphs < 2))) return false;
  if (apart === 'gap' && textLength < longEnough.gap) return false;
  if (apart === 'picture' && closesText(site)) return false;
  // who signs at the end of a text that nobody has signed yet wrote all of it
  if (apart === 'signed' && !site.headSigned && !site.led) return false;
  const { shared, of } = compareTexts({ article, run: [], below: [next], common });
  const most = signed ? sameSubject.signed : isScene(site) ? sameSubject.scene : sameSubject.unsigned;
  return of >= fewestWords && shared < of * most;
}
