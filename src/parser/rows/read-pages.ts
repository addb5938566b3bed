import type { PageDraft } from '../pages.ts';
import type { PageLines } from './read-lines.ts';
import type { Row } from './row.ts';

/** The pages on which rows stand, in order; a file without text is a page too. */
export function readPages(rows: readonly Row[], files: readonly PageLines[]): PageDraft[] {
  const pages: PageDraft[] = [];
  for (const row of rows) {
    const page = pages[row.page];
    if (page) page.lastLine = row.line;
    else {
      while (pages.length <= row.page)
        pages.push({ number: pages.length + 1, firstLine: row.line, lastLine: row.line });
    }
  }
  if (pages.length === 0) {
    for (const file of files)
      pages.push({
        number: pages.length + 1,
        firstLine: file.firstLine,
        lastLine: file.firstLine + Math.max(0, file.count - 1),
      });
  }
  return pages;
}
