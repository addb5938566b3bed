import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import { closingTail } from '../splits/closing-signature.ts';
import { habitualTail } from '../splits/habitual-tail.ts';
import { isRunningText } from '../text/marks.ts';
import { opensSentence } from '../text/opening.ts';
import { isCutName } from './cut-name.ts';

/** Names run on after the last full stop that make it the habit of a house. */
const habit = 2;

/**
 * True when a row of running text ends with its signature (`…恢复通车。沈一舟`), so that nothing goes on below it. Two or three
 * characters after a full stop may also be the start of a cut sentence: the house's habit or the row below must speak for a name.
 */
export function isSignedOff(before: Row, after: Row, house: House): boolean {
  if (house.measure !== undefined) return false;
  const tail = closingTail(before.text) ?? habitualTail(before.text, house);
  if (!tail || isCutName(before.text, after.text)) return false;
  if (!tail.signature || tail.signature.explicit || tail.signature.signers.length > 1) return true;
  return house.gluedNames >= habit || !isRunningText(after.text) || opensSentence(after.text);
}
