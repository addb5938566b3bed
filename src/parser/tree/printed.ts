/** A stretch of one source line. */
export interface Span {
  line: number;
  start: number;
  end: number;
}

/** Two printed pieces that the parser put together again, for example across a column break. */
export interface Join {
  /** Offset in the joined text at which the second piece starts. */
  at: number;
  /** Name of the rule that joined them. */
  rule: string;
  /** Characters printed twice at the break and kept once; absent when nothing was dropped. */
  dropped?: { text: string; span: Span };
  /** A blank put between two Latin words; absent between Chinese characters. */
  inserted?: string;
}

/** Characters that an editor put right: `[start, end)` of the text stands for what is printed, `original`. */
export interface Emended {
  start: number;
  end: number;
  original: string;
  /** Index of the correction that says so. */
  correction: number;
}

/**
 * Text as printed. `text` is the concatenation of the slices named by `spans`, plus what `joins` inserted, less what `emended` put in
 * the place of misprints.
 */
export interface Printed {
  text: string;
  spans: Span[];
  joins: Join[];
  /** Name of the rule that gave the text its role in the article; `joins` name the rules that put its pieces together. */
  rule?: string;
  /** Misprints put right, in order; absent where there are none. */
  emended?: Emended[];
}
