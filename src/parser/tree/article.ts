import type { Printed, Span } from './printed.ts';
import type { Alternative, Evidence, Weighing } from './weighing.ts';

export type BlockKind = 'paragraph' | 'crosshead' | 'caption' | 'list' | 'table' | 'note';

/** One block of an article's body, in reading order. */
export interface Block extends Printed {
  kind: BlockKind;
}

export type BylineRole = 'writer' | 'photographer' | 'correspondent' | 'editor' | 'unit';

/** A name that signs an article. `spans` lie in a signature (own line, glued tail) or in a lead inside the body. */
export interface Byline {
  name: string;
  role: BylineRole;
  /** The signature as printed, dots and brackets included. */
  printed: string;
  spans: Span[];
}

export type ArticleKind = 'news' | 'photo' | 'statement' | 'notice' | 'list';

/** Parts of an article that own source characters. Every character of the source is in one part, or dropped, or set aside. */
export type PartField = 'column' | 'kicker' | 'title' | 'subtitle' | 'byline' | 'dateline' | 'body' | 'note';

export interface ParsedArticle {
  /** Number of the page on which the article starts. */
  page: number;
  kind: ArticleKind;
  /** 栏目 */
  column?: Printed;
  /** The name of the column of briefs in which it stands; its line, printed once above the first of them, is set aside. */
  columnAbove?: string;
  /** 引题, one entry a printed line */
  kicker: Printed[];
  /** 主题; two printed lines of one headline are joined with a blank. Absent when the article is printed without a headline. */
  title?: Printed;
  /** 副题, one entry a printed line */
  subtitle: Printed[];
  /** Signatures that stand apart from the body (own line, between dots, glued to the last full stop), as printed. */
  signatures: Printed[];
  /** A dateline that stands apart from the body. */
  dateline?: Printed;
  /** The names read from signatures and from leads in the body. */
  bylines: Byline[];
  body: Block[];
  /** Editor's notes, "scan the code" lines that belong to the article, and the like: kept with it, outside its body. */
  notes: Printed[];
  /** 0 to 1: how sure the parser is of the article's boundaries and headline. */
  confidence: number;
  evidence: Evidence[];
  alternatives: Alternative[];
  /** All that was weighed: its own start first, then each place inside it where another article might begin, each line of its headline. */
  weighings?: Weighing[];
}
