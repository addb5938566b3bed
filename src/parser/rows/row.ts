import type { Printed } from '../tree.ts';

/** Marks that name a row's part outright: `### 标题`, `标题:…`, `◆…`; `section` names a group of headlines; `brief` opens an article without a headline; `list` and `table` rows are items and cells of a body; `caption` rows are the texts of pictures; `field` and `writer` rows are fields of a record. */
export type RowMark =
  | 'heading'
  | 'masthead'
  | 'section'
  | 'crosshead'
  | 'item'
  | 'brief'
  | 'list'
  | 'table'
  | 'caption'
  | 'field'
  | 'writer';

/** One printed row: the text of a source line without the blanks and the markup around it. */
export interface Row extends Printed {
  line: number;
  /** Blank lines above it. */
  gap: number;
  /** Blank cells before it: an ideographic blank counts two, a tab two, others one. */
  indent: number;
  /** Index of its page. */
  page: number;
  /** The first row after a form feed, a page header or the start of a file. */
  opensPage: boolean;
  mark?: RowMark;
  /** Depth of the marked heading that it is. */
  level?: number;
  /** Where in a line of Markdown the bold words end with which it opens, or the link behind its number. */
  lead?: number;
  /** It is a link. */
  linked?: boolean;
  /** It is quoted in Markdown, or in italics, as remarks on a document are. */
  remark?: boolean;
  /** It goes on from the row before, within one paragraph of HTML. */
  flows?: boolean;
  /** An item of a list that is a link to another place of the document. */
  anchor?: boolean;
  /** Number of the row of an HTML table in which it is a cell, counted through its file. */
  cell?: number;
  /** Below the head of a page or of a record, or the line of its editors: no text goes on across them. */
  parted?: true;
  /** Goes on with the sentence above, between whose halves a story was set. */
  resumes?: true;
  /** Page to which a jump notice below it sends the reader. */
  jumpTo?: number;
  /** Page from which a jump notice above it says the text comes. */
  jumpFrom?: number;
}
