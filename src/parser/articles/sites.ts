import { bareColumn, isBriefsName } from '../headlines/column-name.ts';
import type { House } from '../house/survey.ts';
import { aboveIn } from '../lists.ts';
import type { Part } from '../part.ts';
import { hasLead } from '../signatures/lead.ts';
import { type Alike, countAlike } from './alike-sites.ts';
import { type Apart, noGaps, standsApart, withGap } from './apart.ts';
import { firstBelow, lastAbove } from './around-head.ts';
import { endOfHead, opensHead } from './head-lines.ts';
import { holdsItems } from './untitled-items.ts';

/** A run of short lines, or a bare paragraph, above which a new article may begin. */
export interface Site extends Alike {
  /** Index of the first part of the run. */
  start: number;
  /** Index of the first part after the run; equal to `start` for a bare paragraph. */
  end: number;
  run: readonly Part[];
  before?: Part | undefined;
  /** The first part after the run. */
  next?: Part | undefined;
  /** The paragraph stands in a column of briefs, nothing but texts and their signatures between. */
  inBriefs?: boolean;
  /** The line stands below the name of a column of briefs and, with text between, other single lines. */
  inColumn?: boolean;
  /** How the paragraph stands apart from the one above it. */
  apart?: Apart | undefined;
}

/** Lines at the head of a run among which a column is named. */
const mostAbove = 2;

/** `·短新闻·`: names a column of briefs that have no headlines. */
const headsBriefs = (head: readonly Part[]): boolean =>
  head.length > 0 && head.length <= 2 && head.every(({ text }) => isBriefsName(bareColumn(text)));

/** The lines that go on with a column of briefs: one, on its page. */
const isItemHead = ([line, ...others]: readonly Part[]): boolean =>
  line?.kind === 'short' && others.length === 0 && !line.opensPage;

/** True for a signature that closes the text above it rather than opening the text below. */
export function closesArticle(part: Part | undefined): boolean {
  return (part?.kind === 'signature' && !part.opens) || part?.kind === 'dateline' || part?.rule === 'minutes-line';
}

/** A paragraph above which an article may begin: at the start of a page, in a column of briefs, with a lead, below a signature. */
const mayOpenArticle = (parts: readonly Part[], index: number, briefs: boolean): boolean => {
  const part = parts[index];
  if (part === undefined) return false;
  if (index === 0 || part.opensPage || part.jumpFrom !== undefined || part.mark === 'brief') return true;
  const above = lastAbove(parts, index - 1);
  return closesArticle(above) || (above?.kind === 'text' && (briefs || hasLead(part.text)));
};

/**
 * Finds every place where an article may begin, in order: runs of short lines (cut at page starts and wide gaps), and paragraphs after a
 * signature or with a lead of their own.
 */
export function findSites(parts: readonly Part[], house: House, common: () => ReadonlySet<number>): Site[] {
  const sites: Omit<Site, keyof Alike>[] = [];
  let runEnd = -1;
  let briefs = false;
  let column = false;
  let gaps = noGaps;
  let start = 0;
  for (let part = parts[start]; part; part = parts[start]) {
    if (opensHead(part)) {
      const end = endOfHead(parts, start, house);
      const run = parts.slice(start, end);
      column &&= isItemHead(run);
      sites.push({
        start,
        end,
        run,
        before: lastAbove(parts, start - 1),
        next: firstBelow(parts, end),
        inColumn: column,
      });
      column ||= run.slice(0, mostAbove).some(({ text }) => isBriefsName(bareColumn(text)));
      briefs = headsBriefs(run.slice(0, 3)) || holdsItems(run, parts, end, common);
      gaps = noGaps;
      runEnd = start = end;
      continue;
    }
    const apart = aboveIn(parts, start)?.kind === 'text' ? standsApart(parts, start, gaps) : undefined;
    if (part.kind === 'text') {
      gaps = withGap(apart ? noGaps : gaps, part);
      if (start !== runEnd && (apart !== undefined || mayOpenArticle(parts, start, briefs)))
        sites.push({
          start,
          end: start,
          run: [],
          before: lastAbove(parts, start - 1),
          next: part,
          inBriefs: briefs,
          apart,
        });
    }
    start += 1;
  }
  return countAlike(sites);
}
