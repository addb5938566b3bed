import type { Span } from '../tree.ts';

/** A stretch of a source line that is printed, or (aside) only marks it up. */
export interface Stretch {
  start: number;
  end: number;
  aside: boolean;
}

/** One row cut out of a line of markup. */
export interface MarkedRow {
  stretches: Stretch[];
  /** Depth of the heading (1 to 6) that the row is. */
  level?: number;
  /** The row is an item of a list. */
  item?: boolean;
  /** The row is a link to another place of the document, as in its contents. */
  anchor?: boolean;
  /** Where the bold words end with which it opens, or the link that follows its number. */
  lead?: number;
  linked?: boolean;
  /** The whole row is quoted or in italics, as remarks on a document are. */
  remark?: boolean;
  /** The row is the text of a picture, or a row of a table. */
  mark?: 'caption' | 'table';
  /** Number of the table row of which the row is a cell. */
  cell?: number;
  /** The row goes on from the row before, within one paragraph of HTML. */
  flows: boolean;
  /** The row is part of the document's head or of a list of links, not of its text. */
  hidden: boolean;
}

/** What stays open from line to line. */
export interface MarkupState {
  /** Text up to this string is hidden: a comment, a script, a style sheet, a title. */
  until?: RegExp;
  level?: number;
  /** The start of a tag that is closed on a later line. */
  tag?: string;
  /** A paragraph is open. */
  open: boolean;
  /** An item of a list is open, and nothing but a link to a place of the document stands in it. */
  item?: boolean;
  anchor?: boolean;
  /** Rows of tables opened so far, and whether a cell is open. */
  tableRows?: number;
  inCell?: boolean;
  /** An article is open: what stands at its foot is its own. */
  inArticle?: boolean;
  /** Place of the line that closes the block of code that is open. */
  codeEnd?: number | undefined;
}

/** Spans of the printed stretches, blanks at either end left out. */
export function printedSpans(line: string, number: number, stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end, aside } of stretches) {
    if (aside || line.slice(start, end).trim() === '') continue;
    spans.push({ line: number, start, end });
  }
  const [first] = spans;
  const last = spans[spans.length - 1];
  if (first)
    first.start += line.slice(first.start, first.end).length - line.slice(first.start, first.end).trimStart().length;
  if (last) last.end -= line.slice(last.start, last.end).length - line.slice(last.start, last.end).trimEnd().length;
  return spans;
}
