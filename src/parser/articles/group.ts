import type { House } from '../house/survey.ts';
import { aboveIn } from '../lists.ts';
import type { Part } from '../part.ts';
import { commonPairs, type Shared } from '../text/same-subject.ts';
import type { Weighing } from '../tree.ts';
import type { BoundarySite } from './boundaries/rule.ts';
import { isPicture } from './boundaries/signed.ts';
import { compareTexts } from './boundaries/subject.ts';
import type { Draft } from './draft.ts';
import { addPart, addRun, nothing, type OpenArticle, openArticle } from './open-article.ts';
import { closesArticle, findSites, type Site } from './sites.ts';
import { type Style, surveyStyle } from './style.ts';
import { boundaryThreshold, confidenceOf, weighSite } from './weigh-site.ts';

/** Sums that fall short of the threshold by less than this are told as another reading. */
const nearMiss = 3;

/** Most parts below a run that are looked at. */
const partsBelow = 12;

/** Texts looked through for the signature that closes them. */
const reach = 40;

/** Told of every site that is weighed. */
export type SiteObserver = (site: BoundarySite, weighing: Weighing) => void;

/** Articles of a page, and how its articles are printed. */
export interface Grouped {
  drafts: Draft[];
  style: Style;
}

/** How parts are grouped. */
export interface GroupOptions {
  observe?: SiteObserver | undefined;
  /** The parts stand between two pieces of another text. */
  setIn?: boolean;
}

/** Puts parts into articles: at each site the evidence for a new article is summed; the reading not chosen is kept. */
export function groupParts(parts: readonly Part[], house: House, options: GroupOptions = {}): Grouped {
  const { observe, setIn = false } = options;
  let pairs: Set<number> | undefined;
  const common = () => {
    pairs ??= commonPairs(parts.filter(({ kind }) => kind === 'text').map(({ text }) => text));
    return pairs;
  };
  const sites = findSites(parts, house, common);
  const style = surveyStyle(sites, parts, house);
  const page: Page = { parts, sites, setIn, common, house, style };
  const drafts: Draft[] = [];
  const begin = (start: Weighing, head: readonly Part[]): OpenArticle => {
    const article: Draft = { head: [...head], body: [], start, inside: [], alternatives: [] };
    drafts.push(article);
    return openArticle(article);
  };
  let open: OpenArticle | undefined;
  let place = 0;
  let next = 0;
  for (let part = parts[next]; part; part = parts[next]) {
    const site = sites[place];
    if (site?.start === next) {
      const context = siteOf(page, site, place, open);
      const weighing = weighSite(context, part.line);
      observe?.(context, weighing);
      if (open && weighing.sum < boundaryThreshold) keepWithin(open, site.run, weighing);
      else open = begin(weighing, site.run);
      place += 1;
      next = site.end;
      if (site.run.length > 0) continue;
    }
    // what is neither headline nor text opens the issue
    open ??= begin({ question: 'start', line: part.line, evidence: [], sum: 5 }, []);
    addPart(open, part, aboveIn(parts, next));
    next += 1;
  }
  return { drafts, style };
}

/** What is the same at all sites. */
type Page = Pick<BoundarySite, 'sites' | 'setIn' | 'common' | 'house' | 'style'> & { parts: readonly Part[] };

/** A site as the rules see it. */
function siteOf(page: Page, site: Site, place: number, open: OpenArticle | undefined): BoundarySite {
  const { parts, sites } = page;
  const above = open ?? nothing;
  let shared: Shared | undefined;
  // one by one: several spreads take many times as long, and give objects of many shapes, which all rules would read slowly
  const context: BoundarySite = {
    ...site,
    sites,
    setIn: page.setIn,
    common: page.common,
    house: page.house,
    style: page.style,
    article: open?.article,
    headed: above.headed,
    minuted: above.minuted,
    headSigned: above.headSigned,
    empty: above.empty,
    signed: above.signed,
    led: above.led,
    opened: above.opened,
    inner: above.inner,
    paragraphs: above.paragraphs,
    together: above.together,
    textLength: above.textLength,
    lastText: above.lastText,
    place,
    below: parts.slice(site.end, Math.min(sites[place + 1]?.start ?? parts.length, site.end + partsBelow)),
    after: parts[site.end + 1],
    closed: closesArticle(site.before),
    signedBelow: isSignedBelow(parts, site),
    compared: () => {
      shared ??= compareTexts(context);
      return shared;
    },
  };
  return context;
}

/** No article begins at the site: its lines belong to the one above, and where little was missing, the other reading is told. */
function keepWithin(open: OpenArticle, run: readonly Part[], weighing: Weighing): void {
  const { inside, alternatives } = open.article;
  const { line } = weighing;
  const margin = weighing.sum - boundaryThreshold;
  addRun(open, run);
  inside.push(weighing);
  if (margin > -nearMiss)
    alternatives.push({
      kind: 'boundary',
      reading: `Another article may begin at line ${line}.`,
      lines: [line],
      score: confidenceOf(margin),
    });
}

function isSignedBelow(parts: readonly Part[], site: Site): boolean {
  for (let index = site.end; index < site.end + reach; index += 1) {
    const part = parts[index];
    if (part?.rule === 'closing-line') return false;
    if (part?.kind === 'signature' && !isPicture(part)) return index > site.end;
    if (part?.kind === 'signature' || part?.kind === 'caption') continue;
    if (part?.kind !== 'text' && part?.kind !== 'list' && part?.kind !== 'table') return false;
  }
  return false;
}
