/** ICU's dictionary of words, part of Node: the version of the `node` package settles it for every machine. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where words begin and end in a stretch of Chinese: UTF-16 offsets, 0 and the length of the text among them. */
export function wordBoundaries(text: string): ReadonlySet<number> {
  const boundaries = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) boundaries.add(index);
  return boundaries;
}
