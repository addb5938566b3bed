import { endsWithHan, opensWithHan } from '../text/han.ts';
import { wordsAtBreak } from '../text/words.ts';

/** A comma, a figure, or a word that governs what follows: behind it a sentence surely goes on. */
const unfinished = /(?:[，,、]|\p{Script=Han}\d{1,4}|[与與和及在的把被将將为為向对對每])$/u;

/** True for a text behind which its sentence surely goes on. */
export const isUnfinished = (text: string): boolean => unfinished.test(text);

/** The break between two pieces stands in the midst of a word. Slow: it asks the dictionary. */
export const cutsWord = (open: string, rest: string): boolean =>
  endsWithHan(open) && opensWithHan(rest) && wordsAtBreak(open, rest).cut !== undefined;
