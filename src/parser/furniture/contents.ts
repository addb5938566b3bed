import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import { type Entry, entryOf, isContentsHeading, isTableOfContents } from './contents-entry.ts';
import { type Headlines, printedAgain, readHeadlines, standsAt } from './contents-headlines.ts';
import { dottedLines, endAtRule, endOfLoop, endOfPaged } from './contents-lists.ts';

interface Run {
  /** Index after the last entry. */
  end: number;
  /** Entries; other rows may stand between them. */
  entries: number;
  /** Entries printed again below the run. */
  repeated: number;
  /** Entries that are numbered, marked or have a page. */
  marked: number;
  /** Entries that say on which page their articles stand. */
  paged: number;
  /** Entries that count on from 1. */
  counted: number;
}

/** Fewest entries that count on from 1 and show a list of contents: under a table of contents, or when the article of the first follows. */
const fewestCounted = 3;

/** Rows between two numbered entries at most: the second line of a headline, the items of a group. */
const farthestNext = 6;

/**
 * Index of the entry that counts on to `number`, a few rows below the row at `from`; absent when there is none, or when a text stands
 * between.
 */
function nextNumbered({ entryAt, isText }: List, from: number, number: number): number | undefined {
  for (let index = from; index <= from + 1 + farthestNext; index += 1) {
    if (index > from && entryAt(index)?.number === number) return index;
    if (isText(index)) return undefined;
  }
  return undefined;
}

/** What is read of the rows, each when it is first asked for: most are not. */
function asked<T>(
  rows: readonly Row[],
  read: (row: Row, index: number, rows: readonly Row[]) => T | undefined,
): (index: number) => T | undefined {
  const known = new Map<number, T | undefined>();
  return (index) => {
    const row = rows[index];
    if (row === undefined) return undefined;
    if (!known.has(index)) known.set(index, read(row, index, rows));
    return known.get(index);
  };
}

/** What is followed in a list of contents. */
interface List {
  /** The entry on a row; absent for other rows. */
  entryAt: (index: number) => Entry | undefined;
  /** True for a row of running text that is no entry: a list of contents ends above the first. */
  isText: (index: number) => boolean;
  headlines: Headlines;
  /** A heading (目录) stands above: rows between numbered entries belong to the list. */
  headed: boolean;
}

/** The items of the last entry's group, `（1）…` `（2）…`, in a list that has such groups. */
function withSubentries(run: Run, { entryAt }: List): Run {
  let { end } = run;
  for (let number = 1; entryAt(end)?.number === number; number += 1) end += 1;
  return { ...run, end };
}

/** `【身边人】农家书屋里的老馆长` names its column above the text, and not in the list. */
const withoutColumn = (name: string): string =>
  name.replace(/^(?:【[^】]{2,10}】|［[^］]{2,10}］|\[[^\]]{2,10}\])/, '');

/** Follows the entries of a list from `start` on: rows printed again below, and rows that count on. */
function runFrom(list: List, start: number): Run {
  const { entryAt, headlines, headed } = list;
  const run: Run = { end: start, entries: 0, repeated: 0, marked: 0, paged: 0, counted: 0 };
  const seen = new Set<string>();
  let number = 0;
  for (;;) {
    const entry = entryAt(run.end);
    const repeats = entry !== undefined && printedAgain(entry.name, headlines, run.end, headed || entry.marked);
    const counts = entry?.number !== undefined && (entry.number === number + 1 || entry.number === run.end - start + 1);
    const over =
      entry === undefined ||
      (entry.number !== undefined && entry.number <= number) ||
      (entry.headsText && (seen.has(entry.name) || seen.has(withoutColumn(entry.name)))) ||
      (!repeats &&
        !counts &&
        !entry.paged &&
        !(headed && entry.referred) &&
        !(
          entry.marked &&
          entry.number === undefined &&
          (run.marked > 0 || (headed && entryAt(run.end + 1)?.marked === true))
        ));
    if (over) {
      const next = headed && number > 0 ? nextNumbered(list, run.end, number + 1) : undefined;
      if (next === undefined) return run.end - start > run.entries ? withSubentries(run, list) : run;
      run.end = next;
      continue;
    }
    seen.add(entry.name);
    number = entry.number ?? number;
    run.end += 1;
    run.entries += 1;
    run.counted += counts ? 1 : 0;
    run.repeated += repeats ? 1 : 0;
    run.marked += entry.marked ? 1 : 0;
    run.paged += entry.paged || (headed && entry.referred) ? 1 : 0;
  }
}

/**
 * Rows of contents lists: entries in a row that are printed again below as headlines, under a heading (目录, 本期导读) or above the
 * first text of the issue; half of them at least, and three when neither number nor mark nor page shows a list. Gives their
 * indexes. Entries that give their pages need no headline below: their articles may stand on another page. Linear in the number of
 * rows.
 */
export function findContents(rows: readonly Row[]): Set<number> {
  const firstText = rows.findIndex(({ text }) => isRunningText(text));
  const found = dottedLines(rows);
  for (const [index, row] of rows.entries()) if (row.anchor) found.add(index);
  if (firstText < 0 || (firstText < 3 && !rows.some(isContentsHeading))) return found;
  const entryAt = asked(rows, entryOf);
  const isText = (index: number) => entryAt(index) === undefined && isRunningText(rows[index]?.text ?? '');
  const headlines = readHeadlines(rows);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const headed = row !== undefined && isContentsHeading(row);
    if (!headed && index >= firstText) continue;
    const start = headed ? index + 1 : index;
    const run = runFrom({ entryAt, isText, headlines, headed }, start);
    const fewest = headed ? 1 : run.marked === run.entries ? 2 : 3;
    const ruled = headed ? (endAtRule(rows, start) ?? endOfPaged(rows, start)) : undefined;
    if (ruled !== undefined && ruled > run.end) {
      for (let entry = index; entry < ruled; entry += 1) found.add(entry);
      index = ruled;
      continue;
    }
    const looped = headed ? undefined : endOfLoop(rows, index, firstText);
    if (looped !== undefined && looped > run.end) {
      for (let entry = index; entry < looped; entry += 1) found.add(entry);
      index = looped - 1;
      continue;
    }
    const half = Math.max(fewest, run.entries / 2);
    const opens = standsAt(entryAt(start)?.name ?? '', headlines, run.end);
    const aboveText = !opens && isRunningText(rows[run.end]?.text ?? '');
    const told = run.paged >= half || (!aboveText && run.counted >= fewestCounted && (isTableOfContents(row) || opens));
    const marked =
      run.entries >= fewestCounted && run.marked === run.entries && run.repeated > 0 && isTableOfContents(row);
    if (run.entries === 0 || (!told && !marked && run.repeated < half)) continue;
    for (let entry = index; entry < run.end; entry += 1) found.add(entry);
    index = run.end - 1;
  }
  return found;
}
