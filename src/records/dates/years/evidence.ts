import type { Span } from '../../schema/index.ts';
import type { Interval } from './interval.ts';

/** A text of the issue in which facts are looked for. */
export interface FactText {
  /** Folded to simplified script and one form of each mark; offsets are those of the printed text. */
  folded: string;
  printed: string;
  /** The place of a stretch in the source. */
  spanOf: (start: number, end: number) => Span | undefined;
}

/** Something printed that says when the issue can have been written. */
export interface YearEvidence {
  /** The words, as printed. */
  printed: string;
  /** Absent for what is known of the publication, not printed in the issue. */
  span?: Span;
  /** When an issue that prints them can have been written. */
  when: Interval[];
  source: string;
}

/** A way in which print tells its year; what it cannot tell for sure it leaves. */
export interface YearRule {
  name: string;
  read: (text: FactText) => YearEvidence[];
}
