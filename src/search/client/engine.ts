/** Where a term stands: rows of articles, each with the positions of its first units in the article, in order. */
export type Hits = Map<number, number[]>;

/** Finds one normalised, non-empty term exactly. Positions are those of `linePositions`. */
export interface Engine {
  find: (term: string) => Promise<Hits>;
}
