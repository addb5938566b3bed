import type { StoredArticle } from '../manifest.ts';
import type { Fold } from '../normalize.ts';
import { cutParts, excerptParts, findRanges, type Part, partsToHtml } from './excerpt.ts';

/** One article found. */
export interface SearchResult {
  /** Id of the article. */
  article: string;
  /** Address of the article in the tree of the script asked for. */
  url: string;
  /** Title as shown. */
  title: string;
  titleParts: Part[];
  /** ISO date, month or year; absent when unknown. */
  date?: string;
  /** Name of the issue. */
  issue: string;
  column?: string;
  kind: string;
  /** Text as shown around the best hit: HTML with `<mark>` and nothing else. */
  excerpt: string;
  excerptParts: Part[];
  /** Places at which the words stand in the article. */
  hits: number;
  /** Higher is better; comparable within one answer. */
  score: number;
}

const shownLine = (line: StoredArticle['lines'][number]) => (typeof line === 'string' ? line : line[0]);

/** Makes the result of an article: its title and the best line, with the terms marked. */
export function toResult(
  article: StoredArticle,
  terms: readonly string[],
  fold: Fold,
  score: number,
  base: string,
): SearchResult {
  const lines = article.lines.map(shownLine);
  const ranges = lines.map((line) => findRanges(line, terms, fold));
  const [title = '', ...body] = lines;
  const bodyRanges = ranges.slice(1);
  // The line with most hits; the first of equals. Without one, the body opens the excerpt.
  const most = Math.max(0, ...bodyRanges.map(({ length }) => length));
  const best =
    most === 0 ? body.findIndex((line) => line.length > 20) : bodyRanges.findIndex(({ length }) => length === most);
  const parts = excerptParts(body[best] ?? body[0] ?? title, bodyRanges[best] ?? []);
  return {
    article: article.id,
    url: `${base}articles/${article.id}/`,
    title,
    titleParts: cutParts(title, ranges[0] ?? []),
    ...(article.date === undefined ? {} : { date: article.date }),
    issue: article.issue,
    ...(article.column === undefined ? {} : { column: article.column }),
    kind: article.kind,
    excerpt: partsToHtml(parts),
    excerptParts: parts,
    hits: ranges.reduce((sum, { length }) => sum + length, 0),
    score,
  };
}
