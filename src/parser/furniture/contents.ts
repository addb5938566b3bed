import { readNumber } from '../dates/numerals.ts';
import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';

const heading =
  /^[【[■◆●·\s]*(?:本期|今日|本版|本报|本周|内容|內容)?\s?(?:节目|節目|新闻|新聞)?(?:主要)?(?:内容|內容|目\s*录|目\s*錄|导\s*读|導\s*讀|要\s*目|提\s*要|要\s*闻\s*导\s*读|看\s*点|摘\s*要|头\s*条)[】\]■◆●·:：\s]*$/;
const numbering =
  /^(?:[（(]?(?:([一二三四五六七八九十]{1,3})|(\d{1,2}))[)）、.．:：]\s?|[●◆■▲★○◇▶►•·\-*]\s?|第?\d{1,2}版[:：]?\s?|P\d{1,3}\s)/u;
const pageReference =
  /[\s.…·。—-]*(?:[（(]?\s?(?:详见|詳見|见|見)?\s?(?:第?[A-D]?[\d一二三四五六七八九十]{1,3}[版页頁]|[Pp]\d{1,3})\s?[)）]?|[\s.…·]{2,}[（(]?\d{1,3}[)）]?)$/u;

const bare = (text: string) => (/\s/.test(text) ? text.replace(/\s+/g, '') : text);

/** The headline in a contents entry: without its number, its mark and its page. */
export function entryText(text: string): string {
  const unpaged = /[版页頁\d)）]$/.test(text) ? text.replace(pageReference, '') : text;
  return bare(unpaged.replace(numbering, '')).replace(/[；;：:。]$/, '');
}

/** `目录` `本期导读` `内容提要：`: what stands above a list of contents. */
export const isContentsHeading = ({ text }: Row): boolean => text.length <= 16 && heading.test(text);

/** Longest contents entry, and the longest with the full stop that ends a numbered list. */
const longest = 60;
const longestSentence = 40;

/** A row that may be an entry of a contents list. */
interface Entry {
  name: string;
  /** It is numbered, marked or has a page. */
  marked: boolean;
  /** A text stands right below it. */
  headsText: boolean;
  number?: number;
}

function entryOf({ text, mark }: Row, index: number, rows: readonly Row[]): Entry | undefined {
  if (mark === 'heading' || mark === 'crosshead') return undefined;
  if (text.length > longest || text.length < 2) return undefined;
  const found = numbering.exec(text);
  if (text.endsWith('。') && (found === null || text.length > longestSentence)) return undefined;
  const paged = /[版页頁\d)）]$/.test(text) && pageReference.test(text);
  if (!found && !paged && (text.length < 4 || /^\p{Script=Han}{2,6}[:：]/u.test(text))) return undefined;
  const name = entryText(text);
  const number = readNumber(found?.[1] ?? found?.[2] ?? '');
  if (name === '') return undefined;
  const headsText = isRunningText(rows[index + 1]?.text ?? '');
  return { name, marked: found !== null || paged, headsText, ...(number === undefined ? {} : { number }) };
}

interface Run {
  /** Index after the last entry. */
  end: number;
  /** Entries; other rows may stand between them. */
  entries: number;
  /** Entries printed again below the run. */
  repeated: number;
  /** Entries that are numbered, marked or have a page. */
  marked: number;
}

/** Rows between two numbered entries at most: the second line of a headline, the items of a group. */
const farthestNext = 6;

/** Index of the entry that counts on to `number`, a few rows below the row at `from`; absent when there is none, or when a text stands between. */
function nextNumbered({ entries, texts }: List, from: number, number: number): number | undefined {
  for (let index = from; index <= from + 1 + farthestNext; index += 1) {
    if (index > from && entries[index]?.number === number) return index;
    if (texts[index]) return undefined;
  }
  return undefined;
}

/** What is followed in a list of contents. */
interface List {
  entries: readonly (Entry | undefined)[];
  /** The rows of running text that are no entries, by index: a list of contents ends above the first. */
  texts: readonly boolean[];
  /** The last row below which a text stands, by headline. */
  last: ReadonlyMap<string, number>;
  /** A heading (目录) stands above: rows between numbered entries belong to the list. */
  headed: boolean;
}

/** The items of the last entry's group, `（1）…` `（2）…`, in a list that has such groups. */
function withSubentries(run: Run, entries: readonly (Entry | undefined)[]): Run {
  let { end } = run;
  for (let number = 1; entries[end]?.number === number; number += 1) end += 1;
  return { ...run, end };
}

/** Follows the entries of a list from `start` on: rows printed again below, and rows that count on. */
function runFrom(list: List, start: number): Run {
  const { entries, last, headed } = list;
  const run: Run = { end: start, entries: 0, repeated: 0, marked: 0 };
  const seen = new Set<string>();
  let number = 0;
  for (;;) {
    const entry = entries[run.end];
    const repeats = entry !== undefined && (last.get(entry.name) ?? 0) > run.end;
    const counts = entry?.number !== undefined && (entry.number === number + 1 || entry.number === run.end - start + 1);
    const over =
      entry === undefined ||
      (entry.number !== undefined && entry.number <= number) ||
      (seen.has(entry.name) && entry.headsText) ||
      (!repeats && !counts && !(entry.marked && run.marked > 0 && entry.number === undefined));
    if (over) {
      const next = headed && number > 0 ? nextNumbered(list, run.end, number + 1) : undefined;
      if (next === undefined) return run.end - start > run.entries ? withSubentries(run, entries) : run;
      run.end = next;
      continue;
    }
    seen.add(entry.name);
    number = entry.number ?? number;
    run.end += 1;
    run.entries += 1;
    run.repeated += repeats ? 1 : 0;
    run.marked += entry.marked ? 1 : 0;
  }
}

/** A headline stands above a text, at most two lines away. */
const hasTextBelow = (rows: readonly Row[], index: number) =>
  rows.slice(index + 1, index + 4).some(({ text }) => isRunningText(text));

/**
 * Rows of contents lists: entries in a row that are printed again below as headlines, under a heading (目录, 本期导读) or above the
 * first text of the issue; half of them at least, and three when neither number nor mark nor page shows a list. Gives their
 * indexes. Linear in the number of rows.
 */
export function findContents(rows: readonly Row[]): Set<number> {
  const firstText = rows.findIndex(({ text }) => isRunningText(text));
  const found = new Set<number>();
  if (firstText < 0 || (firstText < 3 && !rows.some(isContentsHeading))) return found;
  const entries = rows.map(entryOf);
  const texts = rows.map(({ text }, index) => entries[index] === undefined && isRunningText(text));
  const last = new Map<string, number>();
  rows.forEach(({ text }, index) => {
    if (text.length > longest || !hasTextBelow(rows, index)) return;
    const name = entries[index]?.name;
    if (name !== undefined) last.set(name, index);
    last.set(bare(text), index);
  });
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const headed = row !== undefined && isContentsHeading(row);
    if (!headed && index >= firstText) continue;
    const start = headed ? index + 1 : index;
    const run = runFrom({ entries, texts, last, headed }, start);
    const fewest = headed ? 1 : run.marked === run.entries ? 2 : 3;
    if (run.entries === 0 || run.repeated < Math.max(fewest, run.entries / 2)) continue;
    for (let entry = index; entry < run.end; entry += 1) found.add(entry);
    index = run.end - 1;
  }
  return found;
}
