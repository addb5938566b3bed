import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';

export interface FurnitureSite {
  row: Row;
  before?: Row | undefined;
  after?: Row | undefined;
  house: House;
}

/** A rule that takes a whole row off the page: it belongs to the page, not to an article. */
export interface FurnitureRule {
  name: string;
  /** Rows longer than this are not looked at. */
  limit: number;
  test: (site: FurnitureSite) => boolean;
}
