import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';

/** Two rows that follow one another, furniture aside. */
export interface JoinSite {
  /** The rows of the issue; `rows[index]` is `after`. Rules look at most a few rows around it. */
  rows: readonly Row[];
  index: number;
  /** The first row of the paragraph so far. */
  head: Row;
  before: Row;
  after: Row;
  /** The paragraph so far is running text. */
  running: boolean;
  house: House;
}

/** A rule that says that `after` goes on where `before` stopped. */
export interface JoinRule {
  name: string;
  test: (site: JoinSite) => boolean;
}
