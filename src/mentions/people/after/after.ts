/** What stands behind a name, as evidence that the name ends there. */
export interface After {
  /** From -5 (no name ends here) to about 2.6 (a long verb follows). */
  weight: number;
  /** True when the name must end here: a mark, a blank, a date, other writing or the end of the text. */
  edge: boolean;
  /** Length of a title that follows the name, 0 for none. */
  title: number;
}

/** Reads folded text from `end`, where a name may end; undefined when the rule has nothing to say. */
export type AfterRule = (folded: string, end: number) => After | undefined;

export const edge = (weight: number): After => ({ weight, edge: true, title: 0 });
export const runsOn = (weight: number): After => ({ weight, edge: false, title: 0 });
export const titled = (length: number): After => ({ weight: 2.2, edge: false, title: length });
