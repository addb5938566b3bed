import type { Row } from '../rows/row.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';

/** Longest line of a menu, mean length of its lines, and the fewest lines that show one. */
const longestEntry = 6;
const meanEntry = 4.5;
const fewestEntries = 5;
/** Rows at the head of an issue among which a menu is looked for. */
const headRows = 24;

/** Most headlines that a page of a paper lists, and rows below the list among which one of them is printed again. */
const longestList = 24;
const reach = 60;

const isLine = (row: Row | undefined): row is Row =>
  row !== undefined && row.mark === undefined && !isRunningText(row.text) && !endsSentence(row.text);

const isEntry = (row: Row | undefined): row is Row =>
  isLine(row) && row.text.length <= longestEntry && !/[\d，。：:；！？]/u.test(row.text);

/**
 * `新闻` / `特写` / `简讯` / `图片专辑` / `读者来函`: very short lines in a row at the head of an issue, the sections of a site. The
 * line right above a text stays: it may be a headline. Gives the index after them, or their start when they are no menu.
 */
function endOfMenu(rows: readonly Row[], start: number): number {
  let end = start;
  let length = 0;
  while (isEntry(rows[end])) {
    length += rows[end]?.text.length ?? 0;
    end += 1;
  }
  if (end - start < fewestEntries || length > (end - start) * meanEntry) return start;
  return isRunningText(rows[end]?.text ?? '') ? end - 1 : end;
}

/** Lines one of which stands again, below, above its text. */
function isHeadlineList(rows: readonly Row[], start: number, end: number): boolean {
  if (end - start > longestList || !rows.slice(start, end).every(isLine)) return false;
  const again = new Set(rows.slice(end, end + reach).map(({ text }) => text));
  return rows.slice(start, end).some(({ text }) => text.length >= 4 && again.has(text));
}

/** What the rows of the page are by themselves. */
interface Tests {
  /** A link or a button of the site. */
  isLink: (index: number) => boolean;
  /** The header of a page. */
  isHeader: (index: number) => boolean;
}

/** The rows of a list of headlines that ends above the link at `end`, below a header or another link; empty when there is none. */
function headlineList(rows: readonly Row[], end: number, { isLink, isHeader }: Tests): number[] {
  let start = end;
  while (start > 0 && isLine(rows[start - 1]) && !isLink(start - 1) && !isHeader(start - 1)) start -= 1;
  const bounded = start === 0 || isLink(start - 1) || isHeader(start - 1);
  if (start === end || !bounded || !isHeadlineList(rows, start, end)) return [];
  return Array.from({ length: end - start }, (_, place) => start + place);
}

/**
 * Lists that a site prints around its articles, by the index of their rows: a menu at the head of the issue, and the headlines of
 * a page between its header and the links.
 */
export function findSiteLists(rows: readonly Row[], tests: Tests): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < Math.min(headRows, rows.length) && !isRunningText(rows[index]?.text ?? ''); index += 1) {
    const end = endOfMenu(rows, index);
    for (; index < end; index += 1) found.add(index);
  }
  let looked = 0;
  rows.forEach((_, index) => {
    if (!tests.isLink(index)) return;
    if (index > looked) for (const row of headlineList(rows, index, tests)) found.add(row);
    looked = index + 1;
  });
  return found;
}
