import { aboveIn } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import type { FurnitureSite } from './rule.ts';

/** What holds of every row of an issue. */
export interface IssueFacts
  extends Pick<FurnitureSite, 'rows' | 'firstText' | 'headed' | 'pageNumbers' | 'listOnly' | 'chinese' | 'house'> {
  /** The rows that are a link or a button of a site. */
  links: readonly boolean[];
}

/** What the rows above tell of the next. */
export type FactsAbove = Pick<FurnitureSite, 'opensIssue' | 'belowFurniture' | 'names'>;

// both with every property, in one order: the rules ask these objects more often than anything else

/** A row at its place, as rules are asked of it: `row` is what a jump notice leaves of it. */
export const siteAt = (row: Row, index: number, issue: IssueFacts, above: FactsAbove): FurnitureSite => ({
  row,
  before: aboveIn(issue.rows, index),
  after: issue.rows[index + 1],
  rows: issue.rows,
  index,
  firstText: issue.firstText,
  opensIssue: above.opensIssue,
  isLink: issue.links[index] === true,
  belowFurniture: above.belowFurniture,
  headed: issue.headed,
  pageNumbers: issue.pageNumbers,
  names: above.names,
  listOnly: issue.listOnly,
  chinese: issue.chinese,
  house: issue.house,
});

const none: ReadonlySet<string> = new Set();

/** A row by itself, before anything is known of those around it. */
export const siteAlone = (row: Row, index: number, issue: IssueFacts): FurnitureSite => ({
  row,
  before: undefined,
  after: undefined,
  rows: issue.rows,
  index,
  firstText: issue.firstText,
  opensIssue: true,
  isLink: false,
  belowFurniture: false,
  headed: issue.headed,
  pageNumbers: issue.pageNumbers,
  names: none,
  listOnly: issue.listOnly,
  chinese: issue.chinese,
  house: issue.house,
});
