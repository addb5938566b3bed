import { markHeadings } from './mark-headings.ts';
import type { PageLines } from './read-lines.ts';
import type { Row } from './row.ts';

/** The lines of the files in plain text, from the first on. */
const plainLines = (files: readonly PageLines[]): ReadonlySet<number> =>
  new Set(
    files
      .filter(({ markup }) => markup === undefined)
      .flatMap(({ firstLine, count }) => Array.from({ length: count }, (_, at) => firstLine + at)),
  );

/**
 * Marks the headings of an issue. Where some of its pages have markup and others are plain text, the headings of the former say nothing of
 * the latter: the header of a plain page below them is still a header.
 */
export function markHeadingsOf(rows: readonly Row[], files: readonly PageLines[]): Row[] {
  const plain = plainLines(files);
  if (plain.size === 0) return markHeadings(rows);
  // pieces of a heading are put together, so the rows that come back may be fewer
  const marked = markHeadings(rows.filter(({ line }) => !plain.has(line)));
  return [...marked, ...rows.filter(({ line }) => plain.has(line))].sort((one, other) => one.line - other.line);
}
