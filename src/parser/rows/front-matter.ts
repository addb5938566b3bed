import { slicePrinted } from '../printed.ts';
import type { SetAside } from '../tree.ts';
import type { Row } from './row.ts';

/** `---`: what opens and closes the head of a Markdown file. */
const fence = '---';
/** Most rows of such a head. */
const most = 40;
/** `title: 青口周报`; an item of a list, or what a line above goes on with, stands below its field. */
const field = /^[A-Za-z][\w-]{0,30}\s*:/;
const title = /^title\s*:\s*["'“]?(?=\S)/i;
const closingQuote = /["'”]$/;

/** Rows below the head among which a headline is looked for. */
const reach = 12;

/** Index of the row that closes the head of a Markdown file; 0 when the file has none. */
function endOfHead(rows: readonly Row[]): number {
  if (rows[0]?.text !== fence || !field.test(rows[1]?.text ?? '')) return 0;
  const end = rows.findIndex(({ text }, index) => index > 0 && index <= most && text === fence);
  return Math.max(end, 0);
}

/**
 * Sets the head of a Markdown file (front matter: `title: …`, `date: …`) aside. The title in it is the headline of the file when no
 * heading follows below.
 */
export function splitFrontMatter(rows: readonly Row[]): { rows: readonly Row[]; setAside: SetAside[] } {
  const end = endOfHead(rows);
  if (end === 0) return { rows, setAside: [] };
  const headed = rows
    .slice(end + 1, end + 1 + reach)
    .some(({ level, mark }) => level !== undefined || mark === 'heading');
  const setAside: SetAside[] = [];
  const kept: Row[] = [];
  for (const row of rows.slice(0, end + 1)) {
    const at = headed ? 0 : (title.exec(row.text)?.[0].length ?? 0);
    const stop = closingQuote.test(row.text) ? row.text.length - 1 : row.text.length;
    const parts: [number, number][] =
      at === 0
        ? [[0, row.text.length]]
        : [
            [0, at],
            [stop, row.text.length],
          ];
    for (const [from, to] of parts)
      if (to > from) setAside.push({ ...slicePrinted(row, from, to), page: row.page, reason: 'front-matter' });
    if (at > 0 && stop > at) kept.push({ ...row, ...slicePrinted(row, at, stop), mark: 'heading' });
  }
  return { rows: [...kept, ...rows.slice(end + 1)], setAside };
}
