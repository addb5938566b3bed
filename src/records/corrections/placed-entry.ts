import type { CorrectionEntry } from '../schema/index.ts';
import type { Range } from './position.ts';

/** What a correction can say, in the order in which corrections are carried out. */
export const verbs = ['read', 'article', 'role', 'paragraph', 'set'] as const;
export type Verb = (typeof verbs)[number];

/** A correction whose anchors were found. */
export interface PlacedEntry {
  /** Its place in the file, from 0. */
  index: number;
  entry: CorrectionEntry;
  verb: Verb;
  /** The stretch of the source that it is about; it ends with the last line, or with `words`. */
  range: Range;
  /** The article that it names, by a place in it. */
  of?: Range['from'];
  /** It brings furniture back with which an article begins, as another correction says. */
  begins?: boolean;
}
