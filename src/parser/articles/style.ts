import { type House, spaceAbove } from '../house/survey.ts';
import { aboveIn } from '../lists.ts';
import type { Part } from '../part.ts';
import { hasLead, readLead } from '../signatures/lead.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { isBoxAlone } from './boundaries/boxed-part.ts';
import { isPicture } from './boundaries/signed.ts';
import type { Site } from './sites.ts';
import { closesArticle } from './sites.ts';
import { namesWriter } from './writer-below.ts';

/** How the articles of this paper open and close, counted over all sites. */
export interface Style {
  /** Runs of short lines with text below. */
  runs: number;
  /** Of these, runs right below a signature. */
  afterSignature: number;
  /** The articles of the paper end with who wrote them: nearly every run that surely is a headline stands below a signature. */
  signedThroughout: boolean;
  /** Of these, runs with a lead (本报讯…) right below. */
  withLead: number;
  /** Of these, runs that hold a line of data. */
  withMeta: number;
  /** Of these, runs that name their writer below their first line. */
  withWriter: number;
  /** Paragraphs without a headline whose lead names a reporter. */
  bareLeads: number;
  /** A digest: most headlines are as long as headlines are and have one paragraph each. */
  digest: boolean;
  /** No line signs or leads, and the first headline is no longer than the lines below: they are headlines like it. */
  level: boolean;
  /** Runs marked as headlines outright; 0 where headlines stand without a mark beside them. */
  marked: number;
  /** The brackets in which headlines that surely are ones name their column: `【` for `【健康门诊】感冒了要不要硬扛` below a signature. */
  columnBrackets: ReadonlySet<string>;
  /** Names in brackets on lines of their own above headlines. */
  boxed: number;
  /** Blank lines stand above headlines and nowhere else. */
  separated: boolean;
  /** Headlines stand without the indent of paragraphs: flush or centred. */
  flush: boolean;
  /** Mean length of the longest line of each run, in UTF-16 code units. */
  usualLength: number;
  /** Share of the runs that have several lines. */
  severalLines: number;
  /** Paragraphs for each run. */
  textsPerRun: number;
}

/** True for the indent with which the paragraphs of the house start (段首空两格); headlines stand flush or centred. */
export const isParagraphIndent = (indent: number, house: House): boolean =>
  indent >= 2 && Math.abs(indent - (house.indent ?? 2)) <= 1;

/** Fewest headlines of a digest, and the length that most of them have at least. */
const fewestItems = 3;
const headlineLength = 10;

function isDigest(sites: readonly Site[], parts: readonly Part[]): boolean {
  const items = sites.filter(({ run, next }) => run.length > 0 && next?.kind === 'text');
  const single = items.filter(({ end }) => {
    const below = parts[end + 1];
    return below === undefined || below.kind === 'short' || below.kind === 'column';
  });
  const long = items.filter(({ run }) => run.some(({ text }) => text.length >= headlineLength));
  return items.length >= fewestItems && single.length >= items.length * 0.7 && long.length >= items.length * 0.75;
}

/** Paragraphs without a headline whose lead names a reporter; in an issue where most texts open with a lead, all of these. */
function countBareLeads(sites: readonly Site[], parts: readonly Part[]): number {
  const bare = sites.filter(({ run, next }) => run.length === 0 && next !== undefined && hasLead(next.text));
  if (bare.length === 0) return 0;
  const texts = parts.filter(({ kind }) => kind === 'text').length;
  if (bare.length >= texts * 0.6) return bare.length;
  return bare.filter(({ next }) => (readLead(next?.text ?? '')?.signers.length ?? 0) > 0).length;
}

/** Usual length of headlines that stand level, at least; crossheads are shorter. */
const levelLength = 7;

/** Headlines of one rank: a feature has a longer headline above its crossheads, or a writer. */
function isLevel(runs: readonly Site[], parts: readonly Part[]): boolean {
  if (runs.length < fewestItems + 1 || runs.some(({ run }) => run.length > 1)) return false;
  if (parts.some(({ kind }) => kind === 'signature' || kind === 'dateline' || kind === 'meta')) return false;
  if (runs.some(({ next }) => next !== undefined && hasLead(next.text))) return false;
  const [first = 0, ...others] = runs.map(({ run }) => run[0]?.text.length ?? 0);
  const usual = others.reduce((sum, length) => sum + length, 0) / others.length;
  return usual >= levelLength && first <= usual + 1;
}

/** Two short lines or more, below a signature or above a lead: a headline, whatever stands before it. */
const isPlainHeadline = ({ run, before, next }: Site): boolean =>
  !run.some(({ mark }) => mark) &&
  ((closesArticle(before) && !(before && isPicture(before))) ||
    (next !== undefined && hasLead(next.text)) ||
    run.slice(1).some(({ kind }) => kind === 'signature' || kind === 'meta'));

/** Share of plain headlines among the marked, from which on a mark is not the habit of the paper: a list of contents names some. */
const plainShare = 0.5;

function countMarked(sites: readonly Site[], runs: readonly Site[]): number {
  const marked = sites.filter(({ run }) => run.some(({ mark }) => mark === 'heading' || mark === 'item')).length;
  return runs.filter(isPlainHeadline).length >= Math.max(2, marked * plainShare) ? 0 : marked;
}

/** How long runs are, and how much text stands below each. */
function textureOf(
  sites: readonly Site[],
  parts: readonly Part[],
): Pick<Style, 'usualLength' | 'severalLines' | 'textsPerRun'> {
  const runs = sites.filter(({ run }) => run.length > 0);
  const many = Math.max(1, runs.length);
  const longest = runs.map(({ run }) => run.reduce((most, { text }) => Math.max(most, text.length), 0));
  return {
    usualLength: longest.reduce((sum, length) => sum + length, 0) / many,
    severalLines: runs.filter(({ run }) => run.length > 1).length / many,
    textsPerRun: parts.filter(({ kind }) => kind === 'text').length / many,
  };
}

/** Fewest sure headlines that tell the habit of a paper, and their share. */
const fewestSure = 3;
const nearlyAll = 0.85;
/** From this length on a line is no crosshead. */
const sureLength = 12;

/** The text above goes on on another page, or this one comes from there: nobody signs where it breaks off. */
const isAtJump = ({ run, before, next }: Site): boolean =>
  before?.jumpTo !== undefined || (run[0]?.jumpFrom ?? next?.jumpFrom) !== undefined;

/** Headlines of several lines, or longer than crossheads, stand below signatures but for few. */
function isSignedThroughout(inner: readonly Site[]): boolean {
  const sure = inner.filter(
    (site) => !isAtJump(site) && (site.run.length > 1 || site.run.some(({ text }) => text.length >= sureLength)),
  );
  return (
    sure.length >= fewestSure && sure.filter(({ before }) => closesArticle(before)).length >= sure.length * nearlyAll
  );
}

/** Share of headlines with a blank line above, and of paragraphs with one, where blank lines stand above headlines and nowhere else. */
const oftenSpaced = 0.4;
const seldomSpaced = 0.05;
/** Fewest paragraphs that stand right below one another, to tell so. */
const fewestTexts = 2;

/** Blank lines part headlines, not paragraphs; on a page of single paragraphs above every headline, and none below. */
function isSeparated(inner: readonly Site[], spaced: number, texts: number, spacedTexts: number): boolean {
  if (inner.length < 2 || spaced < inner.length * oftenSpaced) return false;
  if (texts >= fewestTexts) return spacedTexts <= texts * seldomSpaced;
  return (
    inner.length >= fewestItems &&
    spaced === inner.length &&
    spacedTexts === 0 &&
    inner.every(({ next }) => next?.gap === 0)
  );
}

/** A column in brackets, and the headline behind it. */
const columnLine = /^(?:【[^】]{1,8}】|〈[^〉]{1,8}〉|《[^》]{1,4}》|〔[^〕]{1,8}〕|\[[^\]]{1,8}\])\S/;
const opensColumn = opensWithOneOf('【〈《〔[');

/** The brackets of the columns named by lines that no crosshead is: below a signature, above a lead. */
function columnBracketsOf(runs: readonly Site[]): Set<string> {
  const brackets = new Set<string>();
  for (const { run, before, next } of runs) {
    const text = run[0]?.text ?? '';
    if (!opensColumn(text) || !columnLine.test(text)) continue;
    if (closesArticle(before) || (next !== undefined && hasLead(next.text))) brackets.add(text.charAt(0));
  }
  return brackets;
}

/** Counts the style of the page. */
export function surveyStyle(sites: readonly Site[], parts: readonly Part[], house: House): Style {
  const runs = sites.filter(({ run, next }) => run.length > 0 && next?.kind === 'text');
  const inner = runs.slice(1);
  const spaced = inner.filter(({ run }) => run[0] !== undefined && spaceAbove(run[0], house) >= 1).length;
  let texts = 0;
  let spacedTexts = 0;
  parts.forEach((part, index) => {
    if (part.kind !== 'text' || aboveIn(parts, index)?.kind !== 'text' || part.opensPage) return;
    texts += 1;
    if (spaceAbove(part, house) >= 1) spacedTexts += 1;
  });
  return {
    flush:
      runs.filter(({ run }) => !isParagraphIndent(run[0]?.indent ?? 0, house)).length >=
      Math.max(1, runs.length * 0.35),
    separated: isSeparated(inner, spaced, texts, spacedTexts),
    runs: runs.length,
    signedThroughout: isSignedThroughout(inner),
    afterSignature: runs.filter(({ before }) => closesArticle(before)).length,
    withLead: runs.filter(({ next }) => next !== undefined && hasLead(next.text)).length,
    columnBrackets: columnBracketsOf(runs),
    digest: isDigest(sites, parts),
    level: isLevel(runs, parts),
    bareLeads: countBareLeads(sites, parts),
    withMeta: runs.filter(({ run }) => run.some(({ kind }) => kind === 'meta')).length,
    withWriter: runs.filter(({ run }) => namesWriter(run)).length,
    marked: countMarked(sites, runs),
    boxed: runs.filter(({ run: [first, second] }) => isBoxAlone(first) && second?.kind === 'short').length,
    ...textureOf(sites, parts),
  };
}
