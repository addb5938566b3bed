import { endsSentence, endsWithColon, isRunningText } from '../text/marks.ts';
import type { JoinSite } from './rule.ts';

/**
 * True where a line too short to be told from a headline by its length stands above running text, in a text of columns: the first
 * piece of a paragraph, perhaps. Blanks divide the clauses of headlines, colons and marks open labels and items.
 */
export const mayBeFirstPiece = ({ before, after, running, house }: JoinSite): boolean =>
  house.measure === undefined &&
  !running &&
  !before.mark &&
  !after.mark &&
  before.text.length >= 4 &&
  /^[^\s:：■□●○◆◇★☆▲△【—·][^\s]*$/.test(before.text) &&
  !endsSentence(before.text) &&
  !endsWithColon(before.text) &&
  (isRunningText(after.text) || endsSentence(after.text));
