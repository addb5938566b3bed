/** Another reading of a boundary or a headline that the evidence did not choose. */
export interface Alternative {
  /** What would differ: another article begins there, or another line is the headline. */
  kind: 'boundary' | 'title';
  /** The same in one English sentence, for the command line. */
  reading: string;
  /** The line that would be the headline, as printed. */
  text?: string;
  lines: number[];
  /** 0 to 1, comparable with the article's `confidence`. */
  score: number;
}

/** One rule that spoke for a decision. */
export interface Evidence {
  rule: string;
  line: number;
  /** Positive speaks for the reading chosen, negative against. */
  weight: number;
  /** What was measured, where a rule goes by measures: those that most of the weight comes from, the heaviest first. */
  measures?: readonly Measure[];
}

/** A named measure of a place: `length` 12. */
export interface Measure {
  name: string;
  value: number;
}

/** A question that the parser settled by a sum of weights. */
export interface Weighing {
  /** `start`: an article begins at the line. `title`: among several lines of a headline, this one is the title. */
  question: 'start' | 'title';
  line: number;
  /** Every rule that spoke, in the order of the lists. */
  evidence: Evidence[];
  sum: number;
}
