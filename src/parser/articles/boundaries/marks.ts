import type { Part } from '../../part.ts';
import { isSentDay } from '../../roles/day-line.ts';
import { tellsFact } from '../../roles/fact-line.ts';
import { hasLead } from '../../signatures/lead.ts';
import { opensWithOneOf } from '../../text/quick-look.ts';
import { closesArticle, type Site } from '../sites.ts';
import { opensBoxedPart } from './boxed-part.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';

const isMarked = ({ run }: Pick<BoundarySite, 'run'>) => run.some(({ mark }) => mark === 'heading' || mark === 'item');

/** One of several marked headlines, or below one. */
const isUnder = ({ run, next }: Pick<BoundarySite, 'run' | 'next'>) => (run[0] ?? next)?.under === true;

/** `【再把账算清】` right above a text: a crosshead in brackets, for the name of a column stands above a headline. */
const isBoxed = (run: readonly { text: string }[], next: Part | undefined): boolean =>
  run.length === 1 && next?.kind === 'text' && !hasLead(next.text) && /^【[^】]{2,16}】$/.test(run[0]?.text ?? '');

/** `〈經驗〉鄰居輪班一小時` `【第三站】最後一次`: a label in brackets, and a short line behind it. */
const labelled = /^(?:【[^】]{1,6}】|〈[^〉]{1,6}〉|《[^》]{1,4}》|〔[^〕]{1,6}〕|\[[^\]]{1,6}\])\S.{1,14}$/;
const mayBeLabelled = opensWithOneOf('【〈《〔[');

const isLabelledLine = (site: Site | undefined): boolean => {
  const [line] = site?.run ?? [];
  return site?.run.length === 1 && line !== undefined && mayBeLabelled(line.text) && labelled.test(line.text);
};

/**
 * Lines with labels in one kind of brackets one after another below a headline without: the crossheads of its text, where the paper does
 * not set its columns so.
 */
function isLabelledCrosshead(site: BoundarySite): boolean {
  const { run, sites, place, closed, next, article, style } = site;
  if (place === 0 || closed || !isLabelledLine(site) || hasLead(next?.text ?? '')) return false;
  const bracket = run[0]?.text.charAt(0) ?? '';
  if (style.columnBrackets.has(bracket)) return false;
  const heads = article?.head.filter(({ kind }) => kind === 'short') ?? [];
  if (heads.length === 0 || heads.some(({ text }) => text.startsWith(bracket))) return false;
  return [sites[place - 1], sites[place + 1]].some(
    (other) => isLabelledLine(other) && other?.run[0]?.text.startsWith(bracket) && !closesArticle(other.before),
  );
}

/** What the paper says outright: marks, jump notices, columns, lines of data. */
export const markRules: readonly BoundaryRule[] = [
  { name: 'start-of-issue', weigh: ({ place, setIn }) => (place === 0 && !setIn ? 10 : 0) },
  { name: 'set-in', weigh: ({ place, setIn }) => (place === 0 && setIn ? 10 : 0) },
  { name: 'explicit-mark', weigh: (site) => (isMarked(site) ? (isUnder(site) ? 20 : 4) : 0) },
  {
    name: 'unmarked',
    weigh: (site) => (site.place === 0 || isMarked(site) ? 0 : isUnder(site) ? -20 : site.style.marked >= 2 ? -3 : 0),
  },
  { name: 'marked-crosshead', weigh: ({ run }) => (run[0]?.mark === 'crosshead' ? -8 : 0) },
  {
    // nothing of the article above can stand here
    name: 'jump-above',
    weigh: ({ run, place, before }) => (place > 0 && run.length > 0 && before?.jumpTo !== undefined ? 8 : 0),
  },
  { name: 'jump', weigh: ({ run, next }) => ((run[0]?.jumpFrom ?? next?.jumpFrom) === undefined ? 0 : 20) },
  {
    name: 'item-day',
    weigh: ({ run, place }) => (place > 0 && run[0]?.rule === 'item-day' ? 10 : 0),
  },
  {
    name: 'meta-line',
    weigh: ({ run }) =>
      run.slice(1).some(({ kind, text }) => kind === 'meta' || (kind === 'short' && tellsFact(text))) ? 3 : 0,
  },
  {
    // the record of a text without a headline
    name: 'day-sent',
    weigh: ({ run: [first, ...others], next }) =>
      first?.kind === 'meta' && others.length === 0 && next?.kind === 'text' && isSentDay(first.text) ? 8 : 0,
  },
  {
    name: 'no-meta-line',
    weigh: ({ run, place, sites, style }) => {
      const habit = style.withMeta >= 2 || sites[0]?.run.some(({ kind }) => kind === 'meta');
      return place > 0 && habit && !run.some(({ kind }) => kind === 'meta') ? -2 : 0;
    },
  },
  { name: 'boxed-part', weigh: (site) => (site.place > 0 && opensBoxedPart(site) ? 8 : 0) },
  { name: 'labelled-crosshead', weigh: (site) => (isLabelledCrosshead(site) ? -8 : 0) },
  {
    name: 'column-line',
    weigh: ({ run, next, closed, place }) =>
      place > 0 && isBoxed(run, next) && !closed
        ? -3
        : run.some(({ kind, text }) => kind === 'column' || (text.startsWith('【') && /^【[^】]{2,12}】/.test(text)))
          ? 2.5
          : 0,
  },
];
