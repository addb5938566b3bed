import type { PageDraft } from '../pages.ts';
import { type FilePage, labelOf, pageOfFile } from '../text/page-file.ts';
import type { SetAside } from '../tree.ts';
import { headerBlocks, reasonsOf } from './header-blocks.ts';
import { type Turn, turnsOf } from './page-turns.ts';
import type { PageLines } from './read-lines.ts';
import type { Row } from './row.ts';

/** The same numbers under different letters (A1, B1): the pages are counted through. */
function countThrough(pages: readonly PageDraft[]): void {
  const labels = new Map<number, string | undefined>();
  const clash = pages.some(({ number, label }) => {
    if (labels.has(number) && labels.get(number) !== label) return true;
    labels.set(number, label);
    return false;
  });
  if (!clash || !pages.some(({ label }) => label !== undefined)) return;
  pages.forEach((page, index) => {
    page.number = index + 1;
  });
}

/** A word that stands in the header of every page is the name of the paper, not of the page. */
function dropPaperName(pages: readonly PageDraft[]): void {
  const names = pages.flatMap(({ name }) => name ?? []);
  if (names.length < 2 || new Set(names).size > 1) return;
  for (const page of pages) delete page.name;
}

/**
 * The printed pages, in order. A form feed, a new file, or a page header in the middle of a file begins one; a header that stands
 * at the foot closes its page. A page without a number counts on from the one before.
 */
export function turnPages(
  rows: readonly Row[],
  setAside: readonly SetAside[],
  files: readonly PageLines[],
): PageDraft[] {
  const reasons = reasonsOf(rows, setAside);
  const pages: PageDraft[] = [];
  const segments: [number, number][] = [];
  const filed = filedPages(rows, files);
  rows.forEach(({ page }, index) => {
    const last = segments[segments.length - 1];
    if (last && rows[last[0]]?.page === page) last[1] = index + 1;
    else segments.push([index, index + 1]);
  });
  for (const [from, to] of segments) {
    const blocks = headerBlocks(rows, reasons, from, to);
    const segment = { from, to, alone: segments.length === 1 };
    for (const turn of turnsOf(segment, blocks, (index) => reasons[index] === undefined))
      pages.push(draftOf(turn, rows, pages[pages.length - 1], filed.get(rows[turn.start]?.line ?? 0)));
  }
  pages.forEach((page, index) => {
    const next = pages[index + 1];
    page.lastLine = next
      ? Math.max(page.firstLine, next.firstLine - 1)
      : (rows[rows.length - 1]?.line ?? page.firstLine);
  });
  if (rows.length === 0)
    for (const { firstLine, count } of files)
      pages.push({ number: pages.length + 1, firstLine, lastLine: firstLine + Math.max(0, count - 1) });
  countThrough(pages);
  dropPaperName(pages);
  return pages;
}

/** The greatest number of a page that is not that of a year. */
const mostPages = 999;

/** The page that the file of an issue's folder names: `…/gangzha-2020-05-30/p03.txt`. */
function pageOfPath(path: string): FilePage | undefined {
  const [file = '', folder = ''] = path.split(/[/\\]/).reverse();
  const page = pageOfFile(file.replace(/\.[a-z]+$/i, ''), folder);
  return page && page.number > 0 && page.number <= mostPages ? page : undefined;
}

/** The pages that the files of a folder name, by the line of the first row of each. */
function filedPages(rows: readonly Row[], files: readonly PageLines[]): Map<number, FilePage> {
  const pages = new Map<number, FilePage>();
  if (files.length < 2) return pages;
  let next = 0;
  for (const { file, firstLine, count } of files) {
    while ((rows[next]?.line ?? Number.POSITIVE_INFINITY) < firstLine) next += 1;
    const row = rows[next];
    const page = pageOfPath(file);
    if (row && row.line < firstLine + count && page) pages.set(row.line, page);
  }
  return pages;
}

function draftOf(
  { start, header }: Turn,
  rows: readonly Row[],
  before: PageDraft | undefined,
  filed: FilePage | undefined,
): PageDraft {
  const line = rows[start]?.line ?? 1;
  const page: PageDraft = {
    number: header?.number ?? filed?.number ?? (before?.number ?? 0) + 1,
    firstLine: line,
    lastLine: line,
  };
  if (header?.number !== undefined) page.printed = header.number;
  const label = header?.label ?? (header?.number === undefined && filed?.section ? labelOf(filed) : undefined);
  if (label) page.label = label;
  if (header?.name) page.name = header.name;
  return page;
}
