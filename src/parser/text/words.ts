/** ICU's dictionary of Chinese words, in both scripts; part of Node. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters on either side of a break that tell the words that meet there. */
const around = 8;
/** Characters looked at when many of them are no Chinese. */
const han = /^\p{Script=Han}+$/u;

/** The words at a break between two printed pieces. */
export interface BreakWords {
  /** The word that the break cuts in two; absent when two words meet there. */
  cut?: string;
  /** The last word above the break and the first below it, where two words meet. */
  last?: string;
  first?: string;
}

/** The words that meet at a break, or the one that it cuts. Slow (some ten microseconds): for few places of a text. */
export function wordsAtBreak(before: string, after: string): BreakWords {
  const above = before.slice(-around);
  let last: string | undefined;
  for (const { index, segment } of segmenter.segment(above + after.slice(0, around))) {
    const end = index + segment.length;
    if (index === above.length) return { ...(last === undefined ? {} : { last }), first: segment };
    if (end > above.length) return han.test(segment) ? { cut: segment } : {};
    last = segment;
  }
  return {};
}
