import { hasLead } from '../../signatures/lead.ts';
import { namesDocument } from '../../text/document-name.ts';
import { isOfficeKicker } from '../../text/office-kicker.ts';
import { datesItself, opensAsNews } from '../../text/opening.ts';
import { closesArticle, type Site } from '../sites.ts';
import { weighAdvice } from './advice-below.ts';
import { opensBoxedPart } from './boxed-part.ts';
import { isHeadedBrief } from './brief-in-column.ts';
import type { BoundarySite } from './rule.ts';
import { isToldAtOnce } from './said-again.ts';

/** Longest crosshead for which the rule speaks, and by how much its neighbours may differ. */
const longest = 14;
const slack = 2;

/** Fewest lines of one form, one after another, that only crossheads have. */
const fewest = 3;
/** Places above and below that are looked at. */
const reach = 3;
/** `渡口：…` `●…`: what is set before each. */
const parted = /^(?:[^\s：:]{2,6}[：:](?=\S)|[●◆■▲★○◇](?=\S))/;
const formOf = (text: string): string | undefined => {
  const opening = parted.exec(text)?.[0];
  return opening?.slice(-1).replace(':', '：');
};

/** How many single lines of one form stand one after another around a place, no signature between. */
function seriesAround(sites: readonly Site[], place: number): number {
  const own = formOf(sites[place]?.run[0]?.text ?? '');
  if (own === undefined) return 0;
  const belongs = (site: Site | undefined): boolean =>
    site?.run.length === 1 &&
    !closesArticle(site.before) &&
    (site.run[0]?.text.length ?? 0) <= longest &&
    formOf(site.run[0]?.text ?? '') === own;
  let first = place;
  while (place - first < reach && belongs(sites[first - 1])) first -= 1;
  let last = place;
  while (last - place < reach && belongs(sites[last + 1])) last += 1;
  return last - first + 1;
}

/** Paragraphs of an item among others, at most. */
const itemLength = 2;

/** By how much its headline may be longer than the next: above one paragraph by more. */
const slackOf = (paragraphs: number): number => (paragraphs === 1 ? 2 : 1);

/**
 * The article above is one unsigned paragraph or two below a headline no longer than the line: an item, and the line heads another; the
 * headline of a feature is longer than its crossheads.
 */
function isBelowItem({ article, paragraphs, headSigned, led, run }: BoundarySite): boolean {
  if (headSigned || led || paragraphs > itemLength || /^\d/.test(run[0]?.text ?? '')) return false;
  const headline = article?.head.findLast(({ kind }) => kind === 'short');
  return headline !== undefined && headline.text.length <= (run[0]?.text.length ?? 0) + slackOf(paragraphs);
}

/**
 * Single short lines of one length that follow one another with text between are crossheads of one article, and the more so three and
 * more of one form (`渡口：…`, `●…`), even above texts that tell their day; a marked headline is none.
 */
export function alikeCrossheads(site: BoundarySite): number {
  const { run, sites, place, closed, next, style } = site;
  const [line] = run;
  if (style.digest) return 0;
  if (run.length !== 1 || !line || line.mark || line.text.length > longest || closed) return 0;
  const series = seriesAround(sites, place);
  if (next && (hasLead(next.text) || opensAsNews(next.text))) return 0;
  if (next && datesItself(next.text) && series < fewest) return 0;
  if (series >= fewest) return -2 * series;
  if (opensBoxedPart(site) || isBelowItem(site) || isToldAtOnce(site) || isHeadedBrief(site) || weighAdvice(site) > 0)
    return 0;
  const isAlike = (site: Site | undefined) =>
    site?.run.length === 1 &&
    !closesArticle(site.before) &&
    !namesDocument(site.run[0]?.text ?? '') &&
    Math.abs((site.run[0]?.text.length ?? 0) - line.text.length) <= slack;
  return [sites[place - 1], sites[place + 1]].filter(isAlike).length * -2;
}

/**
 * `——青口镇民生工作综述` `——来自青口基层的报告`: the headline says that what stands below goes through several things; 关于…的报告 is a
 * document.
 */
const roundUp =
  /(?:[综綜]述|[巡][礼禮]|[扫掃]描|掠影|走[笔筆]|[见見][闻聞]|[纪紀][实實]|回眸|述[评評]|自\S{2,12}的[报報]告)$/;
/** Longest crosshead of a round-up. */
const longestOfRoundUp = 10;

/**
 * A short line below the headline of a round-up, or below the office of who makes a statement, of a text that nobody has signed yet:
 * each of its crossheads opens another subject.
 */
export function roundUpCrosshead({ run, article, place, closed, signed, next }: BoundarySite): number {
  const [line] = run;
  if (place === 0 || run.length !== 1 || !line || line.mark || closed || signed) return 0;
  if (line.text.length > longestOfRoundUp || /[ \u3000]/.test(line.text) || hasLead(next?.text ?? '')) return 0;
  return article?.head.some(({ text }) => roundUp.test(text) || isOfficeKicker(text)) ? -5 : 0;
}
