/** Where a term stands: rows of articles, each with its impact there, see `impact.ts`. */
export type Hits = Map<number, number>;

/** Finds one normalised, non-empty term exactly. */
export interface Engine {
  find: (term: string) => Promise<Hits>;
}
