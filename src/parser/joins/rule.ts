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

/** What two rows are at a glance; in most pairs it leaves few rules to ask. */
export interface Meeting {
  /** The text is wrapped by hand; else a line is a paragraph or a column's piece of one. */
  wrapped: boolean;
  /** The paragraph so far is running text. */
  running: boolean;
  /** The row above stops in mid-sentence. */
  open: boolean;
  /** The row below is running text, or ends a sentence. */
  text: boolean;
  /** One of the rows has a mark that names its part. */
  marked: boolean;
  /** The row above is the first of its paragraph. */
  first: boolean;
}

/** A rule that says that `after` goes on where `before` stopped. */
export interface JoinRule {
  name: string;
  /** Where the rule is asked; what is absent may be either. A rule says it here, and not in its test. */
  where?: Partial<Meeting>;
  test: (site: JoinSite) => boolean;
}
