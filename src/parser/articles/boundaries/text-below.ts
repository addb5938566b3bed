import type { Part } from '../../part.ts';
import { opensAsLetter, opensLetter } from '../../roles/salutation.ts';
import { hasLead } from '../../signatures/lead.ts';
import { datesItself, goesOn, opensAsNews, speaksOfNamed } from '../../text/opening.ts';
import { adviceBelow } from './advice-below.ts';
import { bareParagraph, standsApart } from './bare-paragraph.ts';
import { reporterBelowCaption } from './below-caption.ts';
import { isBriefInColumn, isHeadedBrief } from './brief-in-column.ts';
import { leadBelow, noLeadBelow, reporterAbove } from './lead-below.ts';
import { namesMinutes } from './minutes.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';
import { saidAgainBelow } from './said-again.ts';
import { verseAbove, verseBelow } from './verse.ts';

/** A line that may be a headline of a digest: one short text under each. */
const isDigestItem = ({ run, next, closed, paragraphs, style }: BoundarySite): boolean =>
  style.digest && run.length === 1 && !closed && paragraphs === 1 && next?.kind === 'text';

/** `编辑同志：` on a line of its own, or before the first words of the letter. */
const isLetter = ({ rule, text }: Part): boolean =>
  rule === 'salutation' ? opensLetter(text) : rule === 'running' && opensAsLetter(text);

/** Lines of data that make a record of what stands above them. */
const fewestFields = 2;

/** What stands below the line, and how it opens. */
export const textBelowRules: readonly BoundaryRule[] = [
  leadBelow,
  noLeadBelow,
  reporterAbove,
  { name: 'digest', weigh: (site) => (site.place > 0 && isDigestItem(site) ? 4.5 : 0) },
  {
    name: 'level',
    weigh: ({ run, place, next, style }) =>
      style.level && place > 0 && run.length === 1 && next?.kind === 'text' && !goesOn(next.text) ? 5.5 : 0,
  },
  reporterBelowCaption,
  verseBelow,
  verseAbove,
  {
    name: 'letter-below',
    weigh: ({ run, next, place, closed }) =>
      place > 0 && next?.kind === 'text' && isLetter(next) ? (run.length > 0 ? 8 : closed ? 6 : 0) : 0,
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
  adviceBelow,
  saidAgainBelow,
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
  { name: 'headed-brief', weigh: (site) => (site.place > 0 && isHeadedBrief(site) ? 6 : 0) },
  { name: 'brief-in-column', weigh: (site) => (site.place > 0 && isBriefInColumn(site) ? 6 : 0) },
  standsApart,
  bareParagraph,
];
