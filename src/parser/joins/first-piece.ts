import { endsWithOneOf } from '../text/quick-look.ts';
import type { JoinSite, Meeting } from './rule.ts';

/** Where the first piece of a paragraph may be too short to be told from a headline by its length: above running text, in a text of columns. */
export const firstPiece: Meeting = { wrapped: false, running: false, open: true, text: true, marked: false };

const closesLabel = endsWithOneOf(':：︰)）');

/**
 * True where such a line may be a first piece, asked only there. Blanks divide the clauses of headlines, colons and marks open labels
 * and items, and brackets at the end name the column.
 */
export const mayBeFirstPiece = ({ before: { text } }: JoinSite): boolean =>
  text.length >= 4 && /^[^\s:：■□●○◆◇★☆▲△【—·][^\s]*$/.test(text) && !closesLabel(text);
