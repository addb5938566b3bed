/**
 * The tree that the parser returns: what stands on the pages and which part of an article each piece is.
 * All offsets are UTF-16 code units; a range's end is exclusive. Lines count from 1 through the whole issue
 * (the pages of a folder are numbered on from one another, see `SourcePage.firstLine`).
 */

import type { Style } from './articles/style.ts';
import type { House } from './house/survey.ts';

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

/** Furniture (报头等): lines that belong to the page, not to an article. */
export interface SetAside extends Printed {
  page: number;
  /** Name of the rule that set it aside, for example `masthead-service`. */
  reason: string;
}

/** What a relative date counts from and how far: 昨日 is one day before the day of writing, 次年 one year after the year named before it. */
export interface DateShift {
  unit: 'day' | 'week' | 'month' | 'year' | 'century';
  by: number;
  /** Counts from the date named before it in the same block (当日, 同年), not from the day of writing. */
  from?: 'previous';
}

/** A stretch of one text of an article; UTF-16 offsets into that text. */
export interface TextPlace {
  /** Index of the article within the issue. */
  article: number;
  field: 'kicker' | 'title' | 'subtitle' | 'dateline' | 'byline' | 'body' | 'note';
  /** Index within the field; 0 for the title and the dateline. */
  block: number;
  start: number;
  end: number;
}

/** A date printed on the page. `value` is EDTF; what is not printed is `X`: `XXXX-05-30`, `XXXX-XX-XX` for 昨日. */
export interface PrintedDate {
  value: string;
  printed: string;
  /** Where it stands, or where its first piece stands. */
  span: Span;
  /** The second and later pieces of a date that a column break cuts; absent when it is printed in one piece. */
  more?: Span[];
  /** Where it stands, from strongest to weakest. */
  place: 'header' | 'dateline' | 'lead' | 'body';
  /** ISO weekday 1 (Monday) to 7 (Sunday), when printed beside the date. */
  weekday?: number;
  relative?: DateShift;
  /** The same place in the text of its article; absent for furniture. */
  at?: TextPlace;
}

export interface ParsedPage {
  /** As printed in the page header, else counted on from the page before. */
  number: number;
  /** The page as printed when a letter stands in it, for example `A3`. */
  label?: string;
  /** Name printed in the page header, for example 民生. */
  name?: string;
  firstLine: number;
  lastLine: number;
}

/**
 * A sentence about the source, placed; the parser returns messages, the caller prints them. Plain data, since it stands in the
 * published records; field by field it is a message of the unified tools (`vfile-message`): `rule` is its `ruleId`, `text` its
 * `reason`, `advice` its `note`, `severity` its `fatal` (error true, warning false, info absent); the others have the same names.
 */
export interface Message {
  /** Name of the rule, for example `conversion-damage`. */
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** What was found and what was expected; one sentence. */
  text: string;
  /** What to do about it; one sentence. */
  advice?: string;
  file?: string;
  line?: number;
  column?: number;
  /** Column behind the last character meant, on the same line. */
  endColumn?: number;
  /** The room that speaks: `parser`, `records`, `content` … */
  source?: string;
  /** What stands in the source, as far as it can be named. */
  actual?: string;
  /** What would have been right; several when there is a choice. */
  expected?: string[];
}

/** One text file of an issue, decoded. */
export interface SourcePage {
  /** Path as shown in messages. */
  file: string;
  /** The whole text, line ends as in the file. */
  text: string;
}

/** How the pages were set and how their articles open and close: what the rules read of the whole issue. */
export type HouseStyle = House & Style;

export interface ParsedIssue {
  /**
   * Every source line without its line end, in order; `lines[span.line - 1].slice(span.start, span.end)` is what a span names. In HTML and
   * Markdown, character references (`&mdash;`) stand as the characters they mean, and spans count these.
   */
  lines: string[];
  /** Number of the issue as printed in its masthead, for example `第18期（总第236期）`. */
  number?: string;
  pages: ParsedPage[];
  articles: ParsedArticle[];
  setAside: SetAside[];
  dates: PrintedDate[];
  messages: Message[];
  house?: HouseStyle;
}
