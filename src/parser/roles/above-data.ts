import type { Unit } from '../unit.ts';
import { isDataLine } from './data-line.ts';
import { isLabelled } from './meta-line.ts';

/** Longest headline with the marks of a sentence. */
const longest = 32;

/**
 * `堤坝守住了,路也通了,人没事!` above `日期:2021-06-02`, above its text: a headline, whatever its commas say. Below the text of
 * an article no other text follows a line of data so closely.
 */
export const standsAboveData = (
  { text, running, mark }: Unit,
  after: Unit | undefined,
  below: Unit | undefined,
): boolean =>
  running &&
  mark === undefined &&
  text.length <= longest &&
  !/[。；;]/.test(text) &&
  after !== undefined &&
  below?.running === true &&
  (isLabelled(after.text) || isDataLine(after.text));
