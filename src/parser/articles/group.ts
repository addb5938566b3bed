import type { House } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { readLead } from '../signatures/lead.ts';
import { commonPairs, type Shared } from '../text/same-subject.ts';
import type { Weighing } from '../tree.ts';
import { namesMinutes } from './boundaries/minutes.ts';
import type { BoundarySite } from './boundaries/rule.ts';
import { isPicture } from './boundaries/signed.ts';
import { compareTexts } from './boundaries/subject.ts';
import { type Draft, isContent } from './draft.ts';
import { closesArticle, findSites, type Site } from './sites.ts';
import { type Style, surveyStyle } from './style.ts';
import { boundaryThreshold, confidenceOf, weighSite } from './weigh-site.ts';

/** Sums that fall short of the threshold by less than this are told as another reading. */
const nearMiss = 3;

/** Most parts below a run that are looked at. */
const partsBelow = 12;

/** Told of every site that is weighed. */
export type SiteObserver = (site: BoundarySite, weighing: Weighing) => void;

/** Articles of a page, and how its articles are printed. */
export interface Grouped {
  drafts: Draft[];
  style: Style;
}

/** Puts parts into articles: at each site the evidence for a new article is summed; the reading not chosen is kept. */
export function groupParts(parts: readonly Part[], house: House, observe?: SiteObserver, setIn = false): Grouped {
  let pairs: Set<number> | undefined;
  const common = () => {
    pairs ??= commonPairs(parts.filter(({ kind }) => kind === 'text').map(({ text }) => text));
    return pairs;
  };
  const sites = findSites(parts, house, common);
  const style = surveyStyle(sites, parts, house);
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let next = 0;
  let place = 0;
  let signed = false;
  let paragraphs = 0;
  let together = 0;
  let inner = 0;
  let lastText: Part | undefined;
  let led = false;
  let opened = false;
  let textLength = 0;
  while (next < parts.length) {
    const site = sites[place];
    if (site && site.start === next) {
      let shared: Shared | undefined;
      const context: BoundarySite = {
        ...site,
        sites,
        setIn,
        place,
        article: current,
        below: parts.slice(site.end, Math.min(sites[place + 1]?.start ?? parts.length, site.end + partsBelow)),
        common,
        compared: () => {
          shared ??= compareTexts(context);
          return shared;
        },
        closed: closesArticle(site.before),
        signed,
        led,
        headed: current?.head.some(({ kind }) => kind === 'short') ?? false,
        minuted: current?.head.some(({ text }) => namesMinutes(text)) ?? false,
        headSigned: current?.head.some(({ kind }) => kind === 'signature') ?? false,
        signedBelow: isSignedBelow(parts, site),
        after: parts[site.end + 1],
        alone: together === 1,
        inner,
        paragraphs,
        empty: current !== undefined && !current.body.some(isContent),
        opened,
        textLength,
        lastText,
        house,
        style,
      };
      const line = parts[site.start]?.line ?? 0;
      const weighing = weighSite(context, line);
      observe?.(context, weighing);
      const margin = weighing.sum - boundaryThreshold;
      if (!current || margin >= 0) {
        current = { head: [...site.run], body: [], start: weighing, inside: [], alternatives: [] };
        drafts.push(current);
        signed = false;
        led = false;
        opened = false;
        textLength = 0;
        paragraphs = 0;
        together = 0;
        inner = 0;
        lastText = undefined;
      } else {
        for (const part of site.run) {
          current.body.push(part);
          if (part.kind === 'short') inner += 1;
        }
        if (site.run.length > 0) together = 0;
        if (site.run.some(({ opens }) => opens)) {
          signed = true;
          opened = true;
        }
        current.inside.push(weighing);
        if (margin > -nearMiss) {
          current.alternatives.push({
            kind: 'boundary',
            reading: `Another article may begin at line ${line}.`,
            lines: [line],
            score: confidenceOf(margin),
          });
        }
      }
      place += 1;
      if (site.end > site.start) {
        next = site.end;
        continue;
      }
    }
    const part = parts[next];
    if (!part) break;
    current ??= startUntitled(drafts, part.line);
    const above = parts[next - 1];
    if (part.kind === 'text' && above?.kind === 'signature' && !above.glued) together = 0;
    current.body.push(part);
    if (part.kind === 'text') {
      paragraphs += 1;
      together += 1;
      lastText = part;
      textLength += part.text.length;
      const lead = readLead(part.text);
      led ||= (lead?.signers.length ?? 0) > 0;
      opened ||= lead !== undefined && paragraphs <= 2;
    }
    if (part.kind === 'signature' && part.rule !== 'closing-line' && !isPicture(part)) signed = true;
    next += 1;
  }
  return { drafts, style };
}

/** Texts looked through for the signature that closes them. */
const reach = 40;

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

/** The article of an issue that opens with what is neither headline nor text. */
function startUntitled(drafts: Draft[], line: number): Draft {
  const start: Weighing = { question: 'start', line, evidence: [], sum: 5 };
  const draft: Draft = { head: [], body: [], start, inside: [], alternatives: [] };
  drafts.push(draft);
  return draft;
}
