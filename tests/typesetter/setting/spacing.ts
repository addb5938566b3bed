import type { Random } from '../random.ts';
import { blank } from '../shop.ts';
import type { Line } from '../types.ts';

export const blanks = (count: number): Line[] => Array.from({ length: count }, () => blank);

/** The loose layout: a blank line after every line, so that one blank line means nothing. */
export function loose(lines: readonly Line[], random: Random): Line[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    // A signature sometimes clings to its paragraph.
    const clings = next?.role === 'byline' && line.role === 'body' && random.chance(0.15);
    return clings ? [line] : [line, blank];
  });
}

/** Puts loose articles below one another; a wider gap comes before some of them, as frames on the page do. */
export function looseArticles(articles: ReadonlyArray<readonly Line[]>, random: Random, wide = 0.4): Line[] {
  return articles.flatMap((lines, index) => [
    ...(index > 0 && random.chance(wide) ? blanks(random.int(2, 4)) : []),
    ...loose(lines, random),
  ]);
}
