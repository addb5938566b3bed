import { echoOf } from '../../headlines/echo.ts';
import { opensLetter } from '../../roles/salutation.ts';
import { hasLead, readLead } from '../../signatures/lead.ts';
import { endsSentence } from '../../text/marks.ts';
import { datesItself, goesOn, opensAsNews, speaksOfNamed } from '../../text/opening.ts';
import { saysAgain } from '../../text/says-again.ts';
import { isBriefInColumn, isDispatch } from './brief-in-column.ts';
import { namesMinutes } from './minutes.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';
import { isPicture } from './signed.ts';
import { isApart } from './stands-apart.ts';

/** Start of the text in which a headline is looked for, and the share of it that must be found. */
const opening = 60;
const said = 0.6;
/** Shortest line that is looked for: the few words of a crosshead stand in its text as a headline's do. */
const shortestSaid = 10;

function isSaidAgain({ run, next }: BoundarySite): boolean {
  const start = next?.text.slice(0, opening) ?? '';
  return run.some(({ text }) => text.length >= shortestSaid && echoOf(text, start) >= said);
}

/** Share of a short line that the first clause of its text says again, and the marks at which that clause ends. */
const saidAtOnce = 0.5;
const clauseEnd = /[，。；：？！,;:?!]/;

/** `先修产业道路` `把账算清楚`: what is to be done, as crossheads say it. */
const calls = /^(?:先|再|要|把|将|將|让|讓)/;

/**
 * `文联组织作家采风` above `青口县文联组织二十名作家赴河口采风,…`: the first clause tells again, and more fully, what the line has told. The text
 * below a crosshead comes to its words later, and a brief is one paragraph.
 */
export function isToldAtOnce({ run, next, after }: BoundarySite): boolean {
  const [line] = run;
  if (after?.kind === 'text') return false;
  if (run.length !== 1 || line?.kind !== 'short' || next?.kind !== 'text') return false;
  if (calls.test(line.text) || clauseEnd.test(line.text)) return false;
  const end = next.text.search(clauseEnd);
  const clause = end < 0 ? next.text : next.text.slice(0, end);
  return clause.length > line.text.length && echoOf(line.text, clause) >= saidAtOnce;
}

/** The text opens with the whole line. */
const isSaidWhole = ({ run, next }: BoundarySite): boolean => run.some(({ text }) => saysAgain(text, next?.text ?? ''));

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

/** `本报讯` `【記者沈一舟青口報導】`: a report of the paper's own; dispatches, from another place or agency, are strung together under one headline. */
const isOwnLead = (text: string): boolean =>
  /^[【〔（([]?(?:本[报報刊网網站台臺校]|校[报報])?(?:[讯訊]|消息|[记記]者)/.test(text);

/** Length from which a text is an article, and no caption or summary of one. */
const shortestArticle = 100;

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

/** Longest caption or summary between a headline and the reporter's line of its text. */
const longestCaption = 200;

/** `〔聯合社青口六日電〕` opens the article above, and `〔本報訊〕` this text: what the paper itself heard of the same stands below the wire. */
function standsBelowWire({ article, headed }: BoundarySite): boolean {
  const first = headed ? article?.body.find(({ kind }) => kind === 'text') : undefined;
  return first !== undefined && isDispatch(first.text);
}

/** Of the article above nothing is printed but its headline and a caption: its reporter has not been named yet. */
const awaitsLead = ({ headed, opened, led, signed, paragraphs, textLength }: BoundarySite): boolean =>
  headed && !opened && !led && !signed && paragraphs <= 1 && textLength <= longestCaption;

/** `書市開進小學。（文化局提供）`: a caption and who gave the picture, or a paragraph about as short. */
const isBelowCaption = (site: BoundarySite): boolean =>
  awaitsLead(site) &&
  (site.before?.kind === 'caption' ||
    (site.before?.kind === 'signature' && site.before.glued === true) ||
    site.textLength < shortestArticle);

/** `延安` below `陕北行` / `沈一舟`: of several poems below one headline each has its own, and nobody signs them but who stands below the first. */
const isPoemOfGroup = ({ run, article, headSigned, closed, before, signedBelow }: BoundarySite): boolean =>
  run.length === 1 &&
  before?.rule === 'verse' &&
  !closed &&
  !signedBelow &&
  (headSigned || article?.body[0]?.kind === 'signature');

/** Lines of data that make a record of what stands above them. */
const fewestFields = 2;

/** How the text below opens. */
export const textBelowRules: readonly BoundaryRule[] = [
  {
    name: 'lead-below',
    weigh: ({ run, next }) => {
      if (next?.kind !== 'text') return 0;
      const lead = readLead(next.text);
      if (!lead && !run.some(({ opens }) => opens)) return 0;
      // who reports is told at the start of an article, hardly ever below a crosshead
      return run.length === 0 ? 4 : lead && lead.signers.length > 0 ? 8 : 6;
    },
  },
  {
    name: 'no-lead-below',
    weigh: ({ run, next, style, place, signedBelow, opened }) => {
      const rare = style.withLead < 2 || style.withLead < style.runs * 0.3;
      if (place === 0 || run.length >= 2 || rare || (next && hasLead(next.text))) return 0;
      return (
        (opened && !run.some(({ mark }) => mark) ? -0.5 : signedBelow ? -0.5 : -1) *
        Math.min(1, style.withLead / Math.max(1, style.runs) + 0.2)
      );
    },
  },
  {
    name: 'reporter-above',
    weigh: ({ run, next, headSigned, closed, signedBelow }) =>
      headSigned && !closed && !signedBelow && run.length > 0 && !(next && hasLead(next.text)) ? -1 : 0,
  },
  { name: 'digest', weigh: (site) => (site.place > 0 && isDigestItem(site) ? 4.5 : 0) },
  {
    name: 'level',
    weigh: ({ run, place, next, style }) =>
      style.level && place > 0 && run.length === 1 && next?.kind === 'text' && !goesOn(next.text) ? 5.5 : 0,
  },
  {
    // headline, caption, `記者沈一舟／青口報導`, text
    name: 'reporter-below-caption',
    weigh: (site) =>
      site.place > 0 &&
      site.run.length === 1 &&
      site.run[0]?.opens === true &&
      site.next?.rule !== 'salutation' &&
      isBelowCaption(site)
        ? -16
        : 0,
  },
  {
    name: 'verse-below',
    weigh: (site) =>
      site.place > 0 && site.run.length > 0 && site.next?.rule === 'verse' ? (isPoemOfGroup(site) ? -2 : 7) : 0,
  },
  {
    // no crosshead stands between a poem and prose
    name: 'verse-above',
    weigh: ({ run, before, next }) =>
      run.length > 0 && before?.rule === 'verse' && next?.kind === 'text' && next.rule !== 'verse' ? 2.5 : 0,
  },
  {
    name: 'letter-below',
    weigh: ({ run, next, place, closed }) =>
      place > 0 && next?.rule === 'salutation' && opensLetter(next.text) ? (run.length > 0 ? 8 : closed ? 6 : 0) : 0,
  },
  {
    name: 'minutes',
    weigh: ({ run, minuted, next, place }) => {
      if (place === 0 || !minuted || run.length === 0 || run[0]?.opensPage || run.some(({ mark }) => mark)) return 0;
      return hasLead(next?.text ?? '') ? 0 : run.some(({ text }) => namesMinutes(text)) ? -7 : -12;
    },
  },
  { name: 'news-opening', weigh: ({ next }) => (next?.kind === 'text' && opensAsNews(next.text) ? 2.5 : 0) },
  {
    name: 'dated-below',
    weigh: ({ run, place, next }) =>
      place > 0 && run.length > 0 && next?.kind === 'text' && !opensAsNews(next.text) && datesItself(next.text) ? 2 : 0,
  },
  {
    name: 'goes-on-below',
    weigh: ({ next, place }) =>
      place > 0 && next?.kind === 'text' && next.rule !== 'verse' && goesOn(next.text) ? -3 : 0,
  },
  {
    // `捞得多了，他发现…`
    name: 'pronoun-below',
    weigh: ({ next, place, run }) =>
      place > 0 && run.length > 0 && next?.kind === 'text' && next.rule !== 'verse' && speaksOfNamed(next.text)
        ? -2.5
        : 0,
  },
  {
    name: 'said-again-below',
    weigh: (site) => {
      if (site.place === 0 || site.next?.kind !== 'text') return 0;
      if (isSaidWhole(site)) return 7;
      return isToldAtOnce(site) || isSaidAgain(site) ? 2.5 : 0;
    },
  },
  {
    name: 'no-text-below',
    // the data of a record, line by line, may stand above a subtitle
    weigh: ({ next, place, run }) =>
      place > 0 &&
      next?.kind !== 'text' &&
      next?.kind !== 'list' &&
      !run.some(({ mark }) => mark) &&
      run.filter(({ rule }) => rule === 'record-field').length < fewestFields
        ? -3.5
        : 0,
  },
  { name: 'brief-in-column', weigh: (site) => (site.place > 0 && isBriefInColumn(site) ? 6 : 0) },
  {
    name: 'stands-apart',
    weigh: (site) => {
      if (site.place === 0 || site.run.length > 0) return 0;
      return isApart(site) || isPictureItem(site) ? 5 : 0;
    },
  },
  {
    name: 'bare-paragraph',
    weigh: (site) => {
      const { run, place, next, style, headed, led, opened, signed, paragraphs } = site;
      if (place === 0 || run.length > 0 || isBriefInColumn(site) || isApart(site)) return 0;
      const lead = readLead(next?.text ?? '');
      if (!lead) return isPictureItem(site) ? 0 : -5;
      if (style.bareLeads >= 3 && style.bareLeads > style.runs * 2 && (opened || !headed)) return 1;
      if (isBelowCaption(site)) return site.before === site.lastText ? -8 : -12;
      if (isOwnLead(next?.text ?? '') && isFinished(site)) return standsBelowWire(site) ? -4 : opened ? 1 : -0.5;
      // captions, or what the round-up is about, may stand between a headline and the lead of its text
      if (headed && !led && !signed && (paragraphs <= 2 || style.runs > style.bareLeads)) return -5;
      return lead.signers.length > 0 || style.bareLeads >= 2 ? -2 : -4;
    },
  },
];
