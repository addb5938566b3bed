import type { Part } from '../../part.ts';
import { givesPicture, isCaption, isMarkedCaption, tellsWhen } from '../../text/caption.ts';
import { endsInBrackets } from '../../text/closing-brackets.ts';
import { namesDocument } from '../../text/document-name.ts';
import { namesWriter } from '../writer-below.ts';
import { artWork } from './art-work.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';

/** Longest caption of a photo story (图片新闻). */
const longestCaption = 180;

/** `沈一舟 摄` `（文化局提供）`: signs a picture, not an article. */
export const isPicture = ({ signature, text }: Part): boolean =>
  signature !== undefined &&
  (givesPicture(text) ||
    (signature.signers.length > 0 && signature.signers.every(({ role }) => role === 'photographer')));

function isPhotographer(part: Part | undefined): boolean {
  const signers = part?.signature?.signers ?? [];
  return signers.some(({ role }) => role === 'photographer');
}

const isStoryLong = (next: Part | undefined) => next?.kind === 'text' && next.text.length <= longestCaption;

/** Most parts of a picture: its caption, and who took it. */
const mostOfPicture = 2;

/** Below the writer of the article above stands a picture, and nothing else. */
function isBelowWriter({ article }: BoundarySite): boolean {
  const last = article?.body.at(-1);
  const above = article?.body.at(-1 - mostOfPicture);
  return (
    last?.kind === 'signature' &&
    last.glued !== true &&
    article?.body.at(-mostOfPicture)?.kind === 'caption' &&
    above?.kind === 'signature' &&
    above.opens !== true &&
    !isPhotographer(above)
  );
}

/** What follows a signature is a new article, unless a photographer signs a caption in the middle of one. */
function afterSignature(site: BoundarySite): number {
  const { before, closed, run, next, paragraphs, lastText, headed, empty } = site;
  if (!closed || (headed && empty)) return 0;
  if (isPhotographer(before) && !isBelowWriter(site))
    return paragraphs > 1 && lastText && isCaption(lastText.text) ? 0 : 2.5;
  return run.length > 0 && next?.kind === 'text' ? 5.5 : 3.5;
}

/** Writers' names that stand on the last lines of the texts above and below, or each on a line of its own below a single paragraph. */
const signsAlike = ({ before, after, together }: BoundarySite): boolean =>
  before?.glued === true ? after?.glued === true : after?.glued !== true && together === 1;

/** In a column of briefs: no headline, the text above and the one below end with a writer's name each. */
const isBrief = (site: BoundarySite): boolean =>
  site.run.length === 0 &&
  site.closed &&
  site.before !== undefined &&
  site.after?.kind === 'signature' &&
  (site.inBriefs === true || signsAlike(site)) &&
  !isPicture(site.before) &&
  !isPicture(site.after) &&
  isStoryLong(site.next);

/** A caption that says it is one stands among the paragraphs of a text, too, unless it is all that stands below and says when. */
function photoBelow({ run, next, after, closed, place, below, sites }: BoundarySite): number {
  if (run.length === 0 || !isStoryLong(next) || !isPhotographer(after)) return 0;
  const beyond = sites[place + 1];
  const isAll = below.length <= mostOfPicture && (beyond === undefined || beyond.run.length > 0);
  if (isAll && tellsWhen(next?.text ?? '')) return 6;
  return closed || place === 0 || !isMarkedCaption(next?.text ?? '') ? 4 : 0;
}

/** Longest name of a column of briefs. */
const longestColumn = 8;

/** A short line above texts that are signed one by one, no headline between: the name of their column. */
function headsSigned({ run, next, after, sites, place }: BoundarySite): boolean {
  const [below, third] = [sites[place + 1], sites[place + 2]];
  return (
    run.length === 1 &&
    (run[0]?.text.length ?? 0) <= longestColumn &&
    !/[ \u3000]/.test(run[0]?.text ?? '') &&
    isStoryLong(next) &&
    after?.kind === 'signature' &&
    !isPicture(after) &&
    below?.run.length === 0 &&
    below.before === after &&
    isStoryLong(below.next) &&
    third?.before?.kind === 'signature' &&
    !isPicture(third.before)
  );
}

/** Longest crosshead. */
const longestCrosshead = 10;

/** The form of a crosshead: one short line of one clause. */
const isLikeCrosshead = ({ run }: BoundarySite): boolean =>
  run.length === 1 && (run[0]?.text.length ?? 0) <= longestCrosshead && !/[ \u3000]/.test(run[0]?.text ?? '');

/** `读者来信：请给公共汽车装个报站牌` */
const isLetter = /[读讀]者[来來]?[信函]|[来來][信函]照登|[投来來][书書函]/;

/**
 * Nobody signs the article above, though articles of the issue end with who wrote them; where all do, it goes on below what may be its
 * crosshead. Documents and letters to the paper are signed by nobody.
 */
function unsignedAbove(site: BoundarySite): number {
  const { article, closed, signed, headSigned, style, place } = site;
  if (
    place === 0 ||
    closed ||
    signed ||
    headSigned ||
    style.afterSignature < 2 ||
    style.afterSignature < style.runs * 0.25
  )
    return 0;
  const isDocument = article?.head.some(({ text }) => namesDocument(text) || isLetter.test(text)) === true;
  return style.signedThroughout && isLikeCrosshead(site) && !isDocument ? -4 : -1;
}

/** Headlines with their writer below, from which on that is the habit of the paper. */
const habitOfWriters = 3;

/** Who signs above and below: articles end with their writer, or open with one. */
export const signedRules: readonly BoundaryRule[] = [
  { name: 'after-signature', weigh: afterSignature },
  {
    name: 'closed-in-brackets',
    weigh: ({ run, before, place }) =>
      place > 0 && run.length > 0 && before?.kind === 'text' && endsInBrackets(before.text) ? 4 : 0,
  },
  {
    name: 'headline-without-text',
    weigh: ({ place, headed, empty, run, next }) =>
      place > 0 && headed && empty && next?.kind === 'text' && run.length > 0 && !run.some(({ mark }) => mark) ? -6 : 0,
  },
  {
    // no crosshead is followed by a reporter's line
    name: 'reporter-line',
    weigh: ({ run, next, place, style }) =>
      place > 0 && next?.kind === 'text' && namesWriter(run) ? (style.withWriter >= habitOfWriters ? 8 : 5) : 0,
  },
  {
    name: 'signed-apart',
    weigh: ({ place, signed, led, headSigned, signedBelow, closed }) =>
      place > 0 && (signed || led || headSigned) && signedBelow && !closed ? 4 : 0,
  },
  { name: 'unsigned-above', weigh: unsignedAbove },
  { name: 'photo-below', weigh: photoBelow },
  {
    name: 'signed-item',
    weigh: ({ run, next, after, led, signed, closed }) =>
      run.length > 0 &&
      (led || signed) &&
      !closed &&
      after?.kind === 'signature' &&
      isStoryLong(next) &&
      !(isPicture(after) && isMarkedCaption(next?.text ?? ''))
        ? 1.5
        : 0,
  },
  {
    name: 'marked-brief',
    weigh: ({ run, next, place }) => (place > 0 && run.length === 0 && next?.mark === 'brief' ? 12 : 0),
  },
  { name: 'signed-briefs-below', weigh: (site) => (site.place > 0 && headsSigned(site) ? 7 : 0) },
  {
    name: 'signed-brief',
    weigh: (site) => (isBrief(site) ? 6 : 0),
  },
  { name: 'art-work', weigh: artWork },
];
