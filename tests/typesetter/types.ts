import type { ArticleKind, BlockKind, BylineRole } from '../../src/parser/tree.ts';

export type Script = 'Hans' | 'Hant';

/** The ten layout families of printed bulletins, in the order of the house's list of conventions. */
export const families = [
  'loose',
  'meta-line',
  'tight',
  'hard-wrapped',
  'releases',
  'markup',
  'old-daily',
  'briefing',
  'list',
  'single',
] as const;
export type Family = (typeof families)[number];

/** Someone who signs an article, with the office printed beside the name, if any. */
export interface Signer {
  name: string;
  role: BylineRole;
  office?: string;
}

/** A paragraph or crosshead as the writer handed it in. */
export interface CleanBlock {
  kind: BlockKind;
  text: string;
}

/** The day of the events, for leads and page headers. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** An article before a typesetter saw it. */
export interface CleanArticle {
  topic: string;
  kind: ArticleKind;
  column?: string;
  kicker: string[];
  title: string;
  subtitle: string[];
  signers: Signer[];
  body: CleanBlock[];
  /** 编者按, without its label. */
  editorsNote?: string;
  /** Where a dateline is dated. */
  place: string;
  day: Day;
  /** The office that releases the article: county and department. */
  unit: string;
  /** The department alone, as printed beside a correspondent's name. */
  office: string;
}

/** One piece of a paragraph after another, with what happened between them. */
export type Break = 'sentence' | 'repeat' | 'lost' | 'stop' | 'wrap' | 'jump';

export type LineRole =
  | 'blank'
  | 'furniture'
  | 'column'
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'note'
  | 'body'
  /** Belongs to an article, but a parser may as well set it aside: `扫码看视频。`, `（下转第4版）`, a headline printed again after a jump. */
  | 'service';

/** A printed line and what it is. */
export interface Line {
  text: string;
  role: LineRole;
  /** Index of the article in the truth; absent for blanks and furniture. */
  article?: number;
  /** Index of the block in the article's body. */
  block?: number;
  /** How the line continues the one before it of the same block. */
  broken?: Break;
  /** Paragraph indent of the style, not yet applied. */
  opens?: boolean;
}

/** Name as it should be found; `optional` names count neither for nor against a parser. */
export interface TruthByline {
  name: string;
  role: BylineRole;
  optional?: boolean;
}

export interface TruthBlock {
  kind: BlockKind;
  /** The whole paragraph, as printed but for the breaks. */
  text: string;
  /** Signs printed after the last full stop that may stand in the block or apart from it: `（沈一舟 摄）`. */
  tail?: string;
  /** Offsets after full stops at which a column ended: nobody can tell these from paragraph ends. */
  stops: number[];
}

/** What a careful archivist would write down. */
export interface TruthArticle {
  page: number;
  kind: ArticleKind;
  column?: string;
  kicker: string[];
  /** Absent when the article is printed without a headline. */
  title?: string;
  /** Other readings of the headline that cannot be told from `title` by form. */
  titleAlso: string[];
  subtitle: string[];
  /** The roles of the headline's lines cannot be told by form: left out of title and kicker figures. */
  ambiguous: boolean;
  bylines: TruthByline[];
  body: TruthBlock[];
}

export interface Truth {
  articles: TruthArticle[];
  /** Entry i describes source line i + 1. */
  lines: Line[];
  /** True when page numbers can be read from the print. */
  numberedPages: boolean;
}

/** A printed document: what a parser gets, and what it should make of it. */
export interface Typeset {
  text: string;
  /** The same, one file a page, for styles that print folders. */
  pages?: string[];
  /** What a file of it would be called after the dot. */
  extension: 'txt' | 'md' | 'html';
  style: string;
  family: Family;
  script: Script;
  truth: Truth;
}
