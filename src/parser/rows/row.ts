import type { Printed } from '../tree.ts';

/**
 * Marks that name a row's part outright: `### 标题`, `标题:…`, `◆…`; `section` names a group of headlines; `brief` opens an article without a
 * headline; `list` and `table` rows are items and cells of a body; `caption` rows are the texts of pictures; `field` and `writer` rows
 * are fields of a record; `day` rows date an item of a list; `introduction` rows present the issue or a section, `service` rows say who
 * makes it and how to get it.
 */
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
  | 'writer'
  | 'day'
  | 'introduction'
  | 'service';

/** Where text that jumped comes from: `上接第1版《村口修了新桥》`. */
export interface JumpSource {
  page: number;
  /** The headline there, when the notice names it. */
  title?: string;
}

/**
 * One printed row: the text of a source line without the blanks and the markup around it. Every row has every property (`plainRow`, then
 * copies): in objects of one shape the engine finds a property at once, in objects of many it looks for it each time.
 */
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
  mark?: RowMark | undefined;
  /** Depth of the marked heading that it is. */
  level?: number | undefined;
  /** Where in a line of Markdown the bold words end with which it opens, or the link behind its number. */
  lead?: number | undefined;
  /** It is a link. */
  linked?: boolean | undefined;
  /** It is quoted in Markdown, or in italics, as remarks on a document are. */
  remark?: boolean | undefined;
  /** It goes on from the row before, within one paragraph of HTML. */
  flows?: boolean | undefined;
  /** The grammar of Markdown begins a paragraph with it: below a blank line, or below two blanks at the end of a line. */
  begins?: true | undefined;
  /** An item of a list that is a link to another place of the document. */
  anchor?: boolean | undefined;
  /** Number of the row of an HTML table in which it is a cell, counted through its file. */
  cell?: number | undefined;
  /** Below the head of a page or of a record, or the line of its editors: no text goes on across them. */
  parted?: true | undefined;
  /** Goes on with the sentence above, between whose halves a story was set. */
  resumes?: true | undefined;
  /** Right below a rule or an ornament on a line of its own. */
  ruled?: true | undefined;
  /** A marked headline of several or below one: nothing but the next such heading begins an article. */
  under?: true | undefined;
  /** Page to which a jump notice below it sends the reader. */
  jumpTo?: number | undefined;
  /** Where a jump notice above it says the text comes from. */
  jumpFrom?: JumpSource | undefined;
}

/** With every property that there is before articles are built: one that is missing where rows, units or parts are made is an error. */
export type Whole<T extends Printed> = Required<Omit<T, 'rule' | 'emended'>>;

/** A row of which nothing is known but where it stands. */
export const plainRow = (
  { text, spans, joins }: Printed,
  { line, gap, indent, page, opensPage }: Pick<Row, 'line' | 'gap' | 'indent' | 'page' | 'opensPage'>,
): Whole<Row> => ({
  text,
  spans,
  joins,
  line,
  gap,
  indent,
  page,
  opensPage,
  mark: undefined,
  level: undefined,
  lead: undefined,
  linked: undefined,
  remark: undefined,
  flows: undefined,
  begins: undefined,
  anchor: undefined,
  cell: undefined,
  parted: undefined,
  ruled: undefined,
  under: undefined,
  resumes: undefined,
  jumpTo: undefined,
  jumpFrom: undefined,
});
