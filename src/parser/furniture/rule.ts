import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import type { Needs } from '../text/quick-look.ts';

export interface FurnitureSite {
  row: Row;
  before?: Row | undefined;
  after?: Row | undefined;
  /** The rows of the issue. */
  rows: readonly Row[];
  /** Place of the row in the issue, from 0. */
  index: number;
  /** Place of the first row that is text; -1 when the issue prints none. */
  firstText: number;
  /** Every row above is furniture. */
  opensIssue: boolean;
  /** It is a link or a button of a site by itself. */
  isLink: boolean;
  /** The row above is furniture. */
  belowFurniture: boolean;
  /** One of the first rows of the issue is a header with an issue number, a page or a date. */
  headed: boolean;
  /** The rows that are bare numbers of pages. */
  pageNumbers: ReadonlySet<number>;
  /** What the head of the issue calls the paper. */
  names: ReadonlySet<string>;
  /** The issue prints no text: it is a list of headlines and nothing else. */
  listOnly: boolean;
  /** A character of the issue is Chinese. */
  chinese: boolean;
  house: House;
}

/** A rule that takes a whole row off the page: it belongs to the page, not to an article. */
export interface FurnitureRule {
  name: string;
  /** Rows longer than this are not looked at. */
  limit: number;
  /** It may take a row that goes on after a full stop; other rules are not asked of one. */
  sentences?: true;
  /** What a row must show for the rule to be asked of it; absent: it is asked of every row. */
  needs?: Needs;
  test: (site: FurnitureSite) => boolean;
}
