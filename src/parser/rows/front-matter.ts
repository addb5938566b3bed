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

/** Fields that show such a head inside a file, where texts are parted by `---`, too. */
const fewestInside = 2;

const isField = (row: Row | undefined): boolean => row !== undefined && field.test(row.text);

/** Place after the head of a Markdown file that opens at `start`; `start` when none opens there. */
function endOfHead(rows: readonly Row[], start: number): number {
  if (rows[start]?.text !== fence || !isField(rows[start + 1])) return start;
  const length = rows.slice(start + 1, start + 1 + most).findIndex(({ text }) => text === fence);
  if (length < 0) return start;
  const end = start + 1 + length;
  const opensFile = start === 0 || rows[start]?.opensPage === true;
  const fields = rows.slice(start + 1, end).filter(isField).length;
  return opensFile || fields >= fewestInside ? end + 1 : start;
}

/** The rows of a head, set aside, and the title in it as a row when it is the headline of the text. */
function takeHead(head: readonly Row[], headed: boolean): { kept: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const kept: Row[] = [];
  for (const row of head) {
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
    if (at > 0 && stop > at) kept.push({ ...row, ...slicePrinted(row, at, stop), mark: 'heading', opensPage: true });
  }
  return { kept, setAside };
}

/**
 * Sets the heads of Markdown files (front matter: `title: …`, `date: …`) aside, those of files put one below the other, too. The title
 * in a head is the headline of its text when no heading follows below. What opens below a head opens a page.
 */
export function splitFrontMatter(rows: readonly Row[]): { rows: readonly Row[]; setAside: SetAside[] } {
  if (!rows.some(({ text }) => text === fence)) return { rows, setAside: [] };
  const setAside: SetAside[] = [];
  const kept: Row[] = [];
  let opensPage = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const end = endOfHead(rows, index);
    if (!row) continue;
    if (end === index) {
      kept.push(opensPage ? { ...row, opensPage } : row);
      opensPage = false;
      continue;
    }
    const headed = rows.slice(end, end + reach).some(({ level, mark }) => level !== undefined || mark === 'heading');
    const head = takeHead(rows.slice(index, end), headed);
    kept.push(...head.kept);
    setAside.push(...head.setAside);
    opensPage = head.kept.length === 0;
    index = end - 1;
  }
  return { rows: kept, setAside };
}
