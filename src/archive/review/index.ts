import type { Archive } from '../types.ts';
import { doubtfulArticles } from './doubtful-articles.ts';
import type { ReviewItem } from './item.ts';
import { loneNames } from './lone-names.ts';
import { openDates } from './open-dates.ts';

export type { ReviewItem } from './item.ts';

/**
 * What an editor should look at, what needs it most first: unknown dates, boundaries and headlines chosen with little confidence,
 * readings nearly chosen, open dates, names met only once. Equal need: newest issue first, then by line.
 */
export function reviewList(archive: Archive): ReviewItem[] {
  const items = archive.issues.flatMap((issue) => {
    const lines = archive.sourceLines(issue.id);
    return [
      ...openDates(issue),
      ...archive.articlesOf(issue.id).flatMap((article) => doubtfulArticles(issue, article, lines)),
      ...loneNames(archive, issue, lines),
    ];
  });
  return items.toSorted((a, b) => b.need - a.need);
}
