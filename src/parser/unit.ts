import type { JumpSource, RowMark } from './rows/row.ts';
import type { Printed } from './tree.ts';

/** A whole paragraph, headline line or label: rows put together, nothing said yet about its part in an article. */
export interface Unit extends Printed {
  /** Its first source line. */
  line: number;
  /** Blank lines above it. */
  gap: number;
  indent: number;
  /** Index of its page. */
  page: number;
  opensPage: boolean;
  running: boolean;
  mark?: RowMark | undefined;
  /** Below the head of a page or of a record, or the line of its editors: no text goes on across them. */
  parted?: true | undefined;
  /** Right below a rule or an ornament on a line of its own. */
  ruled?: true | undefined;
  /** A marked headline of several or below one: nothing but the next such heading begins an article. */
  under?: true | undefined;
  /** The whole line is in italics or quoted in Markdown. */
  remark?: boolean | undefined;
  /** Page to which a jump notice below it sends the reader. */
  jumpTo?: number | undefined;
  /** Where a jump notice above it says the text comes from. */
  jumpFrom?: JumpSource | undefined;
}
