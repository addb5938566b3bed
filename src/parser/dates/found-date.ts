import type { Needs } from '../text/quick-look.ts';
import type { DateShift } from '../tree.ts';

/** A date found in a text; UTF-16 offsets into the text. */
export interface FoundDate {
  /** EDTF; what is not printed is `X`: `XXXX-05-30`, `XXXX-XX-12` for 本月12日, `XXXX-XX-XX` for 昨日. */
  value: string;
  start: number;
  end: number;
  /** ISO weekday 1 (Monday) to 7 (Sunday), when printed beside the date. */
  weekday?: number;
  /** What a relative date counts from, and how far. */
  relative?: DateShift;
  /** What is wrong with it. */
  fault?: 'weekday-contradiction' | 'impossible-date' | 'impossible-range';
}

/** What a rule finds in most texts. */
export const noDates: readonly FoundDate[] = [];

/** A way of writing dates. Finds them in order, linear in the length of the text; `roc`: the text counts years of the Republic. */
export interface DateRule {
  name: string;
  /** What a text must show for the rule to be asked of it. */
  needs: Needs;
  find: (text: string, roc: () => boolean) => readonly FoundDate[];
}
