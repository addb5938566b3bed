import { echoOf } from '../../headlines/echo.ts';
import { endsSentence } from '../../text/marks.ts';
import type { BoundarySite } from '../boundaries/rule.ts';
import { closesArticle } from '../sites.ts';

/** One measure of a place where an article may begin; lengths in UTF-16 code units. */
export interface Fact {
  name: string;
  of: (site: BoundarySite) => number;
}

const lengthOf = (part: { text: string } | undefined): number => part?.text.length ?? -1;
const total = (parts: readonly { text: string }[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);
const yes = (whether: boolean): number => (whether ? 1 : 0);

/** Length of the longest line of a run; 0 of none. */
const longestOf = (run: readonly { text: string }[] = []): number =>
  run.reduce((longest, { text }) => Math.max(longest, text.length), 0);

const stop = /[。！？]/;

/** Parts of the article above whose paragraphs are measured. */
const lately = 24;

/** Length of the paragraph in the middle, by length, of those around the line. */
function usualParagraph({ article, below }: BoundarySite): number {
  const lengths = [...(article?.body.slice(-lately) ?? []), ...below]
    .flatMap(({ kind, text }) => (kind === 'text' ? [text.length] : []))
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

/** Characters below the line that are searched for its words. */
const stretch = 600;
/** Characters above the line that are searched. */
const shortStretch = 240;

/** `他说` `而此时`: speaks of what was named above. */
const back = /^[“「]?(?:[他她它这這那此其而但却卻又也还還再]|因此|所以|于是|於是|后来|後來|同时|同時|另外|此外)/;

const words = (parts: readonly { text: string }[]): string => parts.map(({ text }) => text).join(' ');

/** The line or lines that may be a headline. */
const lineFacts: readonly Fact[] = [
  { name: 'lines', of: ({ run }) => run.length },
  { name: 'length', of: ({ run }) => longestOf(run) },
  { name: 'longer-than-usual', of: ({ run, style }) => longestOf(run) - style.usualLength },
  {
    name: 'longer-than-headline',
    of: ({ run, article }) =>
      article ? longestOf(run) - longestOf(article.head.filter(({ kind }) => kind === 'short')) : 0,
  },
  { name: 'gap', of: ({ run, next }) => (run[0] ?? next)?.gap ?? 0 },
  { name: 'heading', of: ({ run }) => yes(run.some(({ mark }) => mark === 'heading')) },
  { name: 'clauses', of: ({ run }) => yes(run.some(({ text }) => /[,，、]/.test(text))) },
  { name: 'numbered', of: ({ run }) => yes(/^[（(]?[一二三四五六七八九十\d]/.test(run[0]?.text ?? '')) },
  { name: 'alike-forms', of: ({ alikeForms }) => alikeForms },
  { name: 'alike-openings', of: ({ alikeOpenings }) => alikeOpenings },
  { name: 'opens-page', of: ({ run, next }) => yes((run[0] ?? next)?.opensPage === true) },
];

/** What stands below. */
const belowFacts: readonly Fact[] = [
  { name: 'text-below', of: ({ next }) => yes(next?.kind === 'text') },
  { name: 'length-below', of: ({ next }) => lengthOf(next) },
  { name: 'length-after-next', of: ({ after }) => lengthOf(after) },
  { name: 'texts-below', of: ({ below }) => below.filter(({ kind }) => kind === 'text').length },
  { name: 'letters-below', of: ({ below }) => total(below) },
  { name: 'first-sentence', of: ({ next }) => (next?.kind === 'text' ? next.text.search(stop) : -1) },
  { name: 'signed-below', of: ({ signedBelow }) => yes(signedBelow) },
  { name: 'closed-below', of: ({ sites, place }) => yes(closesArticle(sites[place + 1]?.before)) },
  { name: 'next-length', of: ({ sites, place }) => longestOf(sites[place + 1]?.run) },
  { name: 'next-lines', of: ({ sites, place }) => sites[place + 1]?.run.length ?? -1 },
  { name: 'points-back', of: ({ next }) => yes(next?.kind === 'text' && back.test(next.text)) },
  {
    name: 'headline-below',
    of: ({ article, below }) => (article ? echoOf(words(article.head), words(below).slice(0, stretch)) : 0),
  },
  { name: 'next-longer', of: ({ sites, place, run }) => longestOf(sites[place + 1]?.run) - longestOf(run) },
  { name: 'echo-below', of: ({ run, below }) => echoOf(words(run), words(below).slice(0, stretch)) },
];

/** Kinds of what stands right above, by their places. */
const kinds = ['text', 'caption', 'list', 'table', 'signature', 'dateline'];

/** What stands above. */
const aboveFacts: readonly Fact[] = [
  { name: 'kind-above', of: ({ before }) => kinds.indexOf(before?.kind ?? '') },
  { name: 'headline-lines', of: ({ article }) => article?.head.filter(({ kind }) => kind === 'short').length ?? -1 },
  { name: 'led-above', of: ({ led, opened }) => yes(led || opened) },
  {
    name: 'echo-above',
    of: ({ run, article }) => echoOf(words(run), words(article?.body.slice(-lately) ?? []).slice(-shortStretch)),
  },
  { name: 'text-above', of: ({ before }) => yes(before?.kind === 'text') },
  { name: 'length-above', of: ({ before }) => lengthOf(before) },
  { name: 'ended-above', of: ({ before }) => yes(before !== undefined && endsSentence(before.text)) },
  { name: 'letters-above', of: ({ textLength }) => textLength },
  { name: 'letters-a-usual-text', of: ({ textLength, style }) => textLength / Math.max(1, style.textsPerRun) },
  { name: 'short-lines-above', of: ({ inner }) => inner },
  { name: 'usual-paragraph', of: usualParagraph },
  { name: 'paragraphs-above', of: ({ paragraphs }) => paragraphs },
  { name: 'closed-above', of: ({ closed }) => yes(closed) },
  { name: 'previous-length', of: ({ sites, place }) => longestOf(sites[place - 1]?.run) },
];

/** The page around it. */
const pageFacts: readonly Fact[] = [
  { name: 'runs', of: ({ style }) => style.runs },
  { name: 'texts-a-run', of: ({ style }) => style.textsPerRun },
  { name: 'several-lines-share', of: ({ style }) => style.severalLines },
  { name: 'signed-share', of: ({ style }) => style.afterSignature / Math.max(1, style.runs) },
  { name: 'marked-runs', of: ({ style }) => style.marked },
];

/** What the texts above and below tell of. */
const subjectFacts: readonly Fact[] = [
  {
    name: 'shared-words',
    of: ({ compared }) => {
      const { shared, of } = compared();
      return of === 0 ? -1 : shared / of;
    },
  },
  { name: 'compared-words', of: ({ compared }) => compared().of },
];

/** What is measured at a place where an article may begin, in the order in which the trees know the facts. */
export const facts: readonly Fact[] = [...lineFacts, ...belowFacts, ...aboveFacts, ...pageFacts, ...subjectFacts];
