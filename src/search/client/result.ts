import type { StoredArticle } from '../manifest.ts';
import type { Fold } from '../normalize.ts';
import { applyDifferences, type ScriptTable, shownText } from '../other-script.ts';
import { allExcerpts, cutParts, excerptParts, findRanges, type Part, partsToHtml } from './excerpt.ts';

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
  /** The date in EDTF, with what is uncertain about it; absent when unknown. */
  edtf?: string;
  /** Name of the issue. */
  issue: string;
  column?: string;
  kind: string;
  /** Text as shown around the best hit: HTML with `<mark>` and nothing else. */
  excerpt: string;
  excerptParts: Part[];
  /** Every hit below the title with the text around it, in reading order; hits close together share an excerpt. */
  passages: Part[][];
  /** Places at which the words stand in the article. */
  hits: number;
  /** Higher is better; comparable within one answer. */
  score: number;
}

const shownLine = (line: StoredArticle['lines'][number]) => (typeof line === 'string' ? line : line[0]);

/** What is shown of an article in one script: the issue, the column and each line, as long as in the printed script. */
interface Shown {
  issue: string;
  column?: string;
  lines: string[];
}

/** An article as it is shown in its printed script, or, by the table for it, in the other. */
function showArticle(article: StoredArticle, table: ScriptTable | undefined): Shown {
  const { issue, column = '', lines } = article;
  const printed = [issue, column, ...lines.map(shownLine)];
  const text =
    table === undefined ? shownText(article) : applyDifferences(shownText(article), article.differences, table);
  let at = 0;
  const pieces = printed.map((piece) => {
    const start = at;
    at += piece.length + 1;
    return text.slice(start, start + piece.length);
  });
  const [shownIssue = '', shownColumn = '', ...shownLines] = pieces;
  return { issue: shownIssue, ...(shownColumn === '' ? {} : { column: shownColumn }), lines: shownLines };
}

/** What a result is made from. */
export interface Found {
  article: StoredArticle;
  score: number;
  terms: readonly string[];
  fold: Fold;
  /** The table for the script that is shown, where it is not the printed one. */
  table: ScriptTable | undefined;
  /** Address of the tree. */
  base: string;
}

/** Makes the result of an article: its title, the best line and every hit, with the terms marked. */
export function toResult({ article, score, terms, fold, table, base }: Found): SearchResult {
  const { issue, column, lines } = showArticle(article, table);
  const edtf = article.edtf ?? article.date;
  // Found in the printed script; the other is as long, unit for unit.
  const ranges = article.lines.map((line) => findRanges(shownLine(line), terms, fold));
  const [title = '', ...body] = lines;
  const [titleRanges = [], ...bodyRanges] = ranges;
  // The line with most hits; the first of equals. Without one, the body opens the excerpt.
  const most = Math.max(0, ...bodyRanges.map(({ length }) => length));
  const best =
    most === 0 ? body.findIndex((line) => line.length > 20) : bodyRanges.findIndex(({ length }) => length === most);
  const parts = excerptParts(body[best] ?? body[0] ?? title, bodyRanges[best] ?? []);
  return {
    article: article.id,
    url: `${base}articles/${article.id}/`,
    title,
    titleParts: cutParts(title, titleRanges),
    ...(article.date === undefined ? {} : { date: article.date }),
    ...(edtf === undefined ? {} : { edtf }),
    issue,
    ...(column === undefined ? {} : { column }),
    kind: article.kind,
    excerpt: partsToHtml(parts),
    excerptParts: parts,
    passages: body.flatMap((line, index) => allExcerpts(line, bodyRanges[index] ?? [])),
    hits: ranges.reduce((sum, { length }) => sum + length, 0),
    score,
  };
}
