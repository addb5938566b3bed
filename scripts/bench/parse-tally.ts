/** Right ones among those expected and those found. */
export interface Score {
  expected: number;
  found: number;
  right: number;
}

/** All counts of a set of documents; two tallies add up field by field. */
export interface Tally {
  documents: number;
  articles: Score;
  titles: Score;
  kickers: Score;
  subtitles: Score;
  columns: Score;
  bylines: Score;
  roles: Score;
  paragraphs: Score;
  crossheads: Score;
  joins: Score;
  pages: Score;
  /** Letters of articles: `expected` in the print, `right` in some article of the tree. */
  letters: Score;
  /** Letters of furniture: `expected` in the print, `found` inside articles. */
  furniture: Score;
}

export const noScore = (): Score => ({ expected: 0, found: 0, right: 0 });

export const emptyTally = (): Tally => ({
  documents: 0,
  articles: noScore(),
  titles: noScore(),
  kickers: noScore(),
  subtitles: noScore(),
  columns: noScore(),
  bylines: noScore(),
  roles: noScore(),
  paragraphs: noScore(),
  crossheads: noScore(),
  joins: noScore(),
  pages: noScore(),
  letters: noScore(),
  furniture: noScore(),
});

export type ScoreName = Exclude<keyof Tally, 'documents'>;
const names = Object.keys(emptyTally()).filter((name): name is ScoreName => name !== 'documents');

/** Adds `more` into `into`. */
export function addScore(into: Score, more: Score): void {
  into.expected += more.expected;
  into.found += more.found;
  into.right += more.right;
}

/** Adds `more` into `into`. */
export function addTally(into: Tally, more: Tally): void {
  into.documents += more.documents;
  for (const name of names) addScore(into[name], more[name]);
}

/** Shares from 0 to 1; a share of nothing is not a number. */
export const precision = ({ found, right }: Score) => right / found;
export const recall = ({ expected, right }: Score) => right / expected;
export const f1 = ({ expected, found, right }: Score) => (2 * right) / (expected + found);
