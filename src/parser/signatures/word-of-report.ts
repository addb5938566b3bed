import { lean } from '../text/lean.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { firstWord } from '../text/words.ts';

const endsAsReport = endsWithOneOf('道導导】〕）)］]〉:：');
const report = lean(/^[【〔（(［[〈]?(\p{Script=Han}{2,3})[报報][导導道][】〕）)］\]〉]?[:：]?$/u);

/** `沈一舟／綜合報導。`: a signature, though a full stop stands behind it. */
export const isStoppedReport = (text: string): boolean => text.endsWith('。') && stopped.test(text);
const stopped = /[／/][^／/。]{2,8}[导導道]。$/;

/** `区两会特别报道` `乡村系列报道`: names a column, whatever stands before it. */
const series = lean(/^\p{Script=Han}{2,8}(?:特[别別]|系列)[报報][导導道]$/u);

/**
 * `权威报道` `【時事報導】`: a word of the dictionary that reads like a name, and a report glued to it; it says what the report is like.
 */
export function isWordOfReport(text: string): boolean {
  if (!endsAsReport(text)) return false;
  if (series.test(text)) return true;
  const word = report.exec(text)?.[1];
  return word !== undefined && firstWord(word) === word;
}
