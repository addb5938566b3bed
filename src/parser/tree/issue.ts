import type { Style } from '../articles/style.ts';
import type { House } from '../house/survey.ts';
import type { ParsedArticle } from './article.ts';
import type { Message } from './message.ts';
import type { Printed } from './printed.ts';
import type { PrintedDate } from './printed-date.ts';

/** Furniture (报头等): lines that belong to the page, not to an article. */
export interface SetAside extends Printed {
  page: number;
  /** Name of the rule that set it aside, for example `masthead-service`. */
  reason: string;
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
