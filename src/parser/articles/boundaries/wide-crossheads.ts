import { hasLead } from '../../signatures/lead.ts';
import { namesDocument } from '../../text/document-name.ts';
import { lean } from '../../text/lean.ts';
import { withoutBlanks } from '../../text/names.ts';
import { closesArticle, type Site } from '../sites.ts';
import type { BoundarySite } from './rule.ts';

const wide = lean(/^\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}){1,9}$/u);

/** `渡 口`: one character, a blank, one character, as short headlines are set, and the crossheads of some. */
export const isSetWide = (text: string): boolean => wide.test(text);

/** Fewest lines set wide, one after another, that only crossheads are; fewer of one number of characters, unless it is as few as titles of essays have. */
const fewest = 3;
const fewestOfOneLength = 2;
const manyLetters = 4;
/** Places above and below that are looked at. */
const reach = 4;

/** A single line set wide, no signature above it and no lead below. */
function mayBelong(site: Site | undefined): boolean {
  const [line] = site?.run ?? [];
  return (
    site?.run.length === 1 &&
    line?.kind === 'short' &&
    line.mark === undefined &&
    isSetWide(line.text) &&
    !namesDocument(line.text) &&
    !closesArticle(site.before) &&
    !hasLead(site.next?.text ?? '')
  );
}

/** The lines set wide that follow one another around a place with nothing but text between. */
function seriesAround(sites: readonly Site[], place: number): Site[] {
  let first = place;
  while (place - first < reach && mayBelong(sites[first - 1])) first -= 1;
  let end = place + 1;
  while (end - place <= reach && mayBelong(sites[end])) end += 1;
  return sites.slice(first, end);
}

const lettersOf = (site: Site | undefined): number => withoutBlanks(site?.run[0]?.text ?? '').length;

/**
 * `重 要 意 义` / `主 要 做 法` one after another below a headline that is set close: a paper sets its headlines alike, so these are
 * crossheads of that article.
 */
export function isWideCrosshead({ sites, place, article }: BoundarySite): boolean {
  if (place === 0 || !mayBelong(sites[place])) return false;
  const heads = article?.head.filter(({ kind }) => kind === 'short') ?? [];
  if (heads.length === 0 || heads.some(({ text }) => isSetWide(text))) return false;
  const series = seriesAround(sites, place);
  const letters = lettersOf(sites[place]);
  const ofOneLength = letters >= manyLetters && series.every((site) => lettersOf(site) === letters);
  return series.length >= (ofOneLength ? fewestOfOneLength : fewest);
}
