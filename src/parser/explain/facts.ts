import type { HouseStyle } from '../tree.ts';

/** Something that the whole issue says about its style. */
export interface Fact {
  /** The rules that read it: boundary rules, joins and roles. */
  readBy: readonly string[];
  /** One sentence; absent when it does not hold. */
  say: (house: HouseStyle) => string | undefined;
}

const share = (part: number) => `${Math.round(part * 100)} %`;

/** The sentence about headlines with text below, counted. */
const counted = (count: number, runs: number, what: string) =>
  count > 0 ? `${count} of ${runs} headlines and crossheads with text below ${what}.` : undefined;

/** The facts of the house style, each with the rules that read it. */
export const facts: readonly Fact[] = [
  {
    readBy: ['separated', 'wide-gap', 'gap-above-headline'],
    say: ({ gap }) =>
      gap > 0
        ? 'Blank lines stand between any two lines: one alone means nothing.'
        : 'Lines stand close: a blank line means something.',
  },
  {
    readBy: ['separated'],
    say: ({ separated }) => (separated ? 'Blank lines stand above headlines and nowhere else.' : undefined),
  },
  {
    readBy: ['indent', 'hand-wrap', 'open-sentence'],
    say: ({ indented, indent }) => (indented ? `Paragraphs start with an indent of ${indent ?? 2} cells.` : undefined),
  },
  {
    readBy: ['indent'],
    say: ({ flush }) => (flush ? 'Headlines stand flush or centred, without the indent of paragraphs.' : undefined),
  },
  {
    readBy: ['unsigned-above'],
    say: ({ afterSignature, runs }) => counted(afterSignature, runs, 'follow a signature or dateline'),
  },
  {
    readBy: ['no-lead-below'],
    say: ({ withLead, runs }) => counted(withLead, runs, 'have a lead (本报讯, 记者…) right below'),
  },
  {
    readBy: ['no-meta-line'],
    say: ({ withMeta, runs }) => counted(withMeta, runs, 'bring a line of data (作者, 时间, 来源)'),
  },
  {
    readBy: ['reporter-line'],
    say: ({ withWriter, runs }) =>
      counted(withWriter, runs, 'name their writer on a line of its own right above the text'),
  },
  {
    readBy: ['unmarked'],
    say: ({ marked }) => (marked > 0 ? `${marked} headlines are marked outright in the source.` : undefined),
  },
  {
    readBy: ['hand-wrap'],
    say: ({ measure }) => (measure === undefined ? undefined : `Lines are wrapped by hand at ${measure} characters.`),
  },
  {
    readBy: ['short-opening', 'short-piece', 'parallel-lead'],
    say: ({ broken }) =>
      broken > 0 ? `${share(broken)} of the rows of running text stop in mid-sentence: columns were cut.` : undefined,
  },
  {
    readBy: ['closing-tail'],
    say: ({ gluedNames }) =>
      gluedNames > 0 ? `${gluedNames} rows end with a name behind their last full stop.` : undefined,
  },
];
