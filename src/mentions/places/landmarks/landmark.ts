import type { Suffix } from './suffixes.ts';

/** A place found by its last word. Offsets in UTF-16 code units. */
export interface Landmark {
  start: number;
  end: number;
  suffix: Suffix;
}

/** What may be a landmark, before anything speaks against it. */
export interface Candidate extends Landmark {
  folded: string;
  /** Where the last word starts. */
  suffixAt: number;
  /** What stands before the last word. */
  name: string;
  /** The three characters behind the last word. */
  rest: string;
  /** True when what stands before shows that a place is meant: another place, a mark, a preposition of place. */
  sure: boolean;
  /** True when the short name of a division ends where the last word starts. */
  behindShortName: boolean;
}
