import type { Article, Correction } from '../../records/schema/index.ts';

/** Id of the place on the article's page that a correction (`number` from 1) is about; undefined when the page shows none. */
export function correctionPlace(article: Article, correction: Correction, number: number): string | undefined {
  // A signature in which no name was read is not shown.
  if (correction.kind === 'text') {
    return correction.field === 'byline' && article.bylines.length === 0 ? undefined : `k${number}`;
  }
  const [first, last] = correction.lines;
  const block = article.body.findIndex(({ lines }) => lines.some(({ line }) => first <= line && line <= last));
  return block < 0 ? undefined : `b${block + 1}`;
}
