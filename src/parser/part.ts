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

export interface Part extends Unit {
  kind: PartKind;
  /** Name of the rule that gave the kind. */
  rule: string;
  signature?: Signature;
  /** The signature or dateline is printed on the line on which the text before it ends. */
  glued?: boolean;
  /** The signature opens the text below it: `記者沈一舟／青口報導` on a line of its own. */
  opens?: boolean;
}
