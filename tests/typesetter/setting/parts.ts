import type { Line } from '../types.ts';

/** Parts printed lines again into articles; furniture between the lines of an article stays with it. */
export function partArticles(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let current: number | undefined;
  for (const line of lines) {
    if (line.article !== undefined && line.article !== current) {
      parts.push([]);
      current = line.article;
    }
    if (parts.length === 0) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}
