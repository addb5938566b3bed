import { remembered } from './remembered.ts';

/** ICU's dictionary of Chinese words, in both scripts; part of Node. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters on either side of a break that tell the words that meet there. */
const around = 8;
/** Characters looked at when many of them are no Chinese. */
const han = /^\p{Script=Han}+$/u;

/** The word at a break between two printed pieces. */
export interface BreakWords {
  /** The word that the break cuts in two; absent when two words meet there. */
  cut?: string;
  /** The last word above the break, where two words meet. */
  last?: string;
}

/** The word above a break, or the one that it cuts. Slow (some five microseconds): for few places of a text. */
export function wordsAtBreak(before: string, after: string): BreakWords {
  const above = before.slice(-around);
  const word = segmenter.segment(above + after.slice(0, around)).containing(above.length - 1);
  if (word === undefined) return {};
  const { index, segment } = word;
  if (index + segment.length === above.length) return { last: segment };
  return han.test(segment) ? { cut: segment } : {};
}

/** The word with which a short text opens; a single character where no word of the dictionary does. Slow, too. */
export const firstWord = remembered((text: string): string => {
  const [first] = segmenter.segment(text);
  return first?.segment ?? '';
});
