import type { Whole } from './rows/row.ts';
import type { Signature } from './signatures/parse-signature.ts';
import type { Unit } from './unit.ts';

/**
 * What a unit is by its own form, before articles are told apart: running `text`; a `short` line that may be a headline, a
 * crosshead or a label; a line that signs; a line of data about the article (`meta`); and so on.
 */
export type PartKind =
  | 'text'
  | 'short'
  | 'signature'
  | 'dateline'
  | 'note'
  | 'meta'
  | 'caption'
  | 'list'
  | 'table'
  | 'column';

/** A unit and what it is. Like a row, every part has every property (`partOf`, then copies). */
export interface Part extends Unit {
  kind: PartKind;
  /** Name of the rule that gave the kind. */
  rule: string;
  signature?: Signature | undefined;
  /** The signature or dateline is printed on the line on which the text before it ends. */
  glued?: boolean | undefined;
  /** The signature opens the text below it: `記者沈一舟／青口報導` on a line of its own. */
  opens?: boolean | undefined;
}

/** What tells a part from other parts of its kind. */
export type PartDetails = Pick<Part, 'signature' | 'glued' | 'opens'>;

/** A unit as a part of some kind, by a rule. */
export const partOf = (
  unit: Unit,
  kind: PartKind,
  rule: string,
  details?: PartDetails,
): Whole<Part> & { rule: string } => ({
  text: unit.text,
  spans: unit.spans,
  joins: unit.joins,
  line: unit.line,
  gap: unit.gap,
  indent: unit.indent,
  page: unit.page,
  opensPage: unit.opensPage,
  running: unit.running,
  mark: unit.mark,
  parted: unit.parted,
  ruled: unit.ruled,
  under: unit.under,
  remark: unit.remark,
  jumpTo: unit.jumpTo,
  jumpFrom: unit.jumpFrom,
  kind,
  rule,
  signature: details?.signature,
  glued: details?.glued,
  opens: details?.opens,
});
