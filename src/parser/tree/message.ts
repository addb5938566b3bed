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
