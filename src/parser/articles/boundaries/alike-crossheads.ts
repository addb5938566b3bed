import { hasLead } from '../../signatures/lead.ts';
import { datesItself, opensAsNews } from '../../text/opening.ts';
import { closesArticle, type Site } from '../sites.ts';
import type { BoundarySite } from './rule.ts';

/** Longest crosshead for which the rule speaks, and by how much its neighbours may differ. */
const longest = 14;
const slack = 2;

/** Single short lines of one length that follow one another with text between are crossheads of one article; a marked headline is none. */
export function alikeCrossheads({ run, sites, place, closed, next, style }: BoundarySite): number {
  const [line] = run;
  if (style.digest) return 0;
  if (run.length !== 1 || !line || line.mark || line.text.length > longest || closed) return 0;
  if (next && (hasLead(next.text) || opensAsNews(next.text) || datesItself(next.text))) return 0;
  const isAlike = (site: Site | undefined) =>
    site?.run.length === 1 &&
    !closesArticle(site.before) &&
    Math.abs((site.run[0]?.text.length ?? 0) - line.text.length) <= slack;
  return [sites[place - 1], sites[place + 1]].filter(isAlike).length * -2;
}
