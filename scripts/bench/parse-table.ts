import { f1, precision, recall, type Tally } from './parse-tally.ts';

const percent = (share: number) => (Number.isNaN(share) ? '–' : (share * 100).toFixed(1)).padStart(6);

const columns: ReadonlyArray<[heading: string, value: (tally: Tally) => string]> = [
  ['docs', ({ documents }) => String(documents).padStart(6)],
  ['artF1', ({ articles }) => percent(f1(articles))],
  ['title', ({ titles }) => percent(recall(titles))],
  ['kick', ({ kickers }) => percent(f1(kickers))],
  ['sub', ({ subtitles }) => percent(f1(subtitles))],
  ['column', ({ columns: scores }) => percent(f1(scores))],
  ['byP', ({ bylines }) => percent(precision(bylines))],
  ['byR', ({ bylines }) => percent(recall(bylines))],
  ['role', ({ roles }) => percent(recall(roles))],
  ['parF1', ({ paragraphs }) => percent(f1(paragraphs))],
  ['cross', ({ crossheads }) => percent(f1(crossheads))],
  ['join', ({ joins }) => percent(recall(joins))],
  ['page', ({ pages }) => percent(recall(pages))],
  ['lost', ({ letters }) => percent((letters.expected - letters.right) / letters.expected)],
  ['furn', ({ furniture }) => percent(furniture.found / furniture.expected)],
];

/** The figures of a set of documents on one line. */
export const row = (name: string, tally: Tally) =>
  `${name.padEnd(18)}${columns.map(([, value]) => value(tally)).join(' ')}`;

/** Names of the columns of `row`. */
export const heading = `${''.padEnd(18)}${columns.map(([name]) => name.padStart(6)).join(' ')}`;
