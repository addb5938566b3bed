import { entryText, isInBookMarks } from '../furniture/contents-entry.ts';
import { placesOf } from '../lists.ts';
import { slicePrinted } from '../printed.ts';
import { namesRecord } from '../roles/meta-line.ts';
import { isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { SetAside } from '../tree.ts';
import { crossheadMarks } from './crosshead-marks.ts';
import { cutAside, restOf } from './cut-row.ts';
import { findMarked, itemMark } from './marked-headlines.ts';
import { itemNumber, namedInContents } from './named-in-contents.ts';
import { countedHeadings, firstNumbered, numberedHeadlines, ordinal } from './numbered-headlines.ts';
import type { Row } from './row.ts';

/** `B1-`: section and page of the paper before each headline of an archive. */
const pageCode = /^[A-Z]\d{1,2}\s?[-－—]\s?(?=[\p{Script=Han}“‘《「『])/u;
const opensCoded = opensWithOneOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** What stands before a headline and is not of it. */
const markOf = (text: string): string =>
  (itemNumber.exec(text) ?? itemMark.exec(text) ?? ordinal.exec(text) ?? pageCode.exec(text))?.[0] ?? '';

/** Fewest headlines of an issue that stand behind such codes. */
const fewestCoded = 2;
/** Headlines behind the code of their page, two and more, each right above a text or the name of its record. */
function codedHeadlines(rows: readonly Row[]): Set<number> {
  const coded = placesOf(rows, ({ text }, index) => {
    if (!opensCoded(text) || isRunningText(text)) return false;
    const code = pageCode.exec(text)?.[0];
    const below = rows[index + 1]?.text ?? '';
    return code !== undefined && (isRunningText(below) || namesRecord(below, text.slice(code.length)));
  });
  return new Set(coded.length >= fewestCoded ? coded : []);
}

/** Longest headline behind a mark. */
const longest = 60;

/** The row without what stands before its headline, and without the book marks (书名号) around it, which go aside. */
function withoutMark(row: Row, setAside: SetAside[]): Row {
  const at = markOf(row.text).length;
  if (at === 0 || at >= row.text.length) return { ...row, mark: 'item' };
  const book = isInBookMarks(row.text.slice(at)) ? 1 : 0;
  const end = row.text.length - book;
  setAside.push(...cutAside(row, 0, at + book, 'item-mark'), ...cutAside(row, end, row.text.length, 'item-mark'));
  return { ...row, ...slicePrinted(row, at + book, end), mark: 'item' };
}

/**
 * Headlines behind a mark (`◆三个村完成换届`) and headlines that a contents list names (`1.三个村完成换届`): the mark or number goes
 * aside, the row is marked as an item. The numbers of counted Markdown headlines go aside, too.
 */
export function markItems(rows: readonly Row[], entries: ReadonlySet<string>): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const first = firstNumbered(rows);
  const coded = codedHeadlines(rows);
  const { leads, items } = findMarked(rows);
  const headings = countedHeadings(rows);
  if (entries.size === 0 && leads.length === 0 && coded.size === 0 && headings.size === 0 && !first)
    return { rows: [...rows], setAside };
  const numbered = numberedHeadlines(rows, first);
  const crossheads = crossheadMarks(rows, leads);
  const marked = rows.flatMap((row, index): Row | Row[] => {
    const number = headings.get(index);
    if (number !== undefined) {
      setAside.push(...cutAside(row, 0, number, 'item-mark'));
      return { ...row, ...slicePrinted(row, number, row.text.length) };
    }
    if (row.under) return row;
    const within = row.mark || entries.size === 0 ? undefined : namedInContents(row.text, entries);
    if (within) {
      const [start, end, below] = within;
      setAside.push(...cutAside(row, 0, start, 'item-mark'), ...cutAside(row, end, below, 'item-mark'));
      const head: Row = { ...row, ...slicePrinted(row, start, end), mark: 'item' };
      return below === row.text.length ? head : [head, restOf(row, below)];
    }
    if (row.mark || row.text.length > longest) return row;
    if (entries.has(entryText(row.text)) || numbered.has(index) || coded.has(index)) return withoutMark(row, setAside);
    if (!items.has(index)) return row;
    return crossheads.has(row.text.charAt(0)) ? { ...row, mark: 'crosshead' } : withoutMark(row, setAside);
  });
  return { rows: marked, setAside };
}
