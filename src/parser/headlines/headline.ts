import type { Part } from '../part.ts';
import type { Evidence, Weighing } from '../tree.ts';

/** Why a line of a headline is what it is; a line that is a column by its role keeps the rule of its role. */
export const headlineRules = [
  'column-brackets',
  'column-name',
  'ends-with-colon',
  'saying',
  'dash',
  'below-dash',
  'attendant',
  'nothing-plainer',
  'only-line',
  'below-data',
  'marked',
  'weighed',
  'above-title',
  'below-title',
] as const;

export type HeadlineRule = (typeof headlineRules)[number];

/** The lines of a headline by their part; `rule` of each says why. */
export interface Headline {
  column: Part[];
  kicker: Part[];
  title: Part[];
  subtitle: Part[];
  /** 0 to 1: how far the chosen title stands above the other lines. */
  margin: number;
  /** The rules that made a line the title among several. */
  evidence: Evidence[];
  /** What was weighed for each of several plain lines, in print order. */
  weighings: Weighing[];
  /** The line that would be the title in the next best reading. */
  other?: Part | undefined;
}

/** The line, with why it is what it is. */
export const by = (rule: HeadlineRule, part: Part): Part => ({ ...part, rule });
