import { slicePrinted } from '../../printed.ts';
import { isRunningText } from '../../text/marks.ts';
import type { SetAside } from '../../tree.ts';
import { asideOf } from '../cut-row.ts';
import type { Row, RowMark } from '../row.ts';
import type { FieldKind } from './field-kinds.ts';
import { findRecords } from './find-records.ts';
import { markData } from './mark-data.ts';
import type { Entry } from './read-block.ts';
import { markRecordHeads } from './record-heads.ts';
import { startsOfRecords } from './record-starts.ts';
import { splitFields } from './split-fields.ts';

/** What the row of a field is; a kicker or a subtitle is a plain line of the headline, and the text speaks for itself. */
const marks: Partial<Record<FieldKind, RowMark>> = { title: 'heading', writer: 'writer', day: 'field', other: 'field' };

/** Kinds whose label goes aside; other rows keep theirs, as lines of data about the article. */
const unlabelled: ReadonlySet<FieldKind | undefined> = new Set(['title', 'kicker', 'subtitle', 'text']);

/** The rows of one field, and what of it goes aside: the label of a line of the headline or of the text, an empty field. */
function takeEntry(rows: readonly Row[], { row: place, field, value }: Entry): { kept: Row[]; label?: Row } {
  const row = rows[place];
  if (!row) return { kept: [] };
  const { kind = 'other' } = field;
  const mark = marks[kind];
  const marked = (kept: Row): Row => (mark === undefined ? kept : { ...kept, mark });
  const below = value === undefined ? undefined : rows[value];
  const empty = field.at >= row.text.length;
  if (below) return { kept: [marked(below)], label: row };
  if (empty) return { kept: [], label: row };
  if (!unlabelled.has(kind)) return { kept: [marked(row)] };
  const label = slicePrinted(row, 0, row.text.slice(0, field.at).trimEnd().length);
  return { kept: [marked({ ...row, ...slicePrinted(row, field.at, row.text.length) })], label: { ...row, ...label } };
}

/** Fewest records of a list, and most lines above the first of them. */
const fewestListed = 3;
const mostAbove = 4;

/** `檢索結果：共9筆　資料庫：青口晚報`: lines above the first of several records head the list of what was looked for. */
const headOfList = (rows: readonly Row[], [first = 0, ...others]: readonly number[]): boolean =>
  others.length >= fewestListed - 1 &&
  first <= mostAbove &&
  rows.slice(0, first).every(({ text, mark }) => mark === undefined && !isRunningText(text));

/**
 * Reads the records of a file: the title of each is a headline, at which an article begins as on a new page; its other fields are lines
 * of data; the labels of title and text, and empty fields, go aside.
 */
export function takeRecords(printed: readonly Row[]): { rows: readonly Row[]; setAside: SetAside[] } {
  const rows = splitFields(printed);
  const records = findRecords(rows);
  if (records.length === 0) return { rows: markData(markRecordHeads(printed)), setAside: [] };
  const setAside: SetAside[] = [];
  const kept: Row[] = [];
  let next = 0;
  const starts = startsOfRecords(rows, records);
  const listed = headOfList(rows, starts);
  for (const [place, { entries, end }] of records.entries()) {
    const start = starts[place] ?? end;
    // one by one: a file may hold more rows than a call takes arguments
    for (const row of rows.slice(next, start)) kept.push(place === 0 && listed ? { ...row, mark: 'masthead' } : row);
    const above = rows.slice(start, entries[0]?.row);
    // what stands above the first record and is no text heads it
    const parted = place > 0 || (listed && start > 0) || kept.some(({ text }) => isRunningText(text));
    for (const [at, row] of above.entries()) {
      const counted: Row = /\p{L}/u.test(row.text) ? row : { ...row, mark: 'field' };
      kept.push(at === 0 && parted ? { ...counted, opensPage: true } : counted);
    }
    let opens = above.length === 0 && parted;
    for (const entry of entries) {
      const taken = takeEntry(rows, entry);
      if (taken.label) setAside.push(asideOf(taken.label, taken.label, 'label'));
      for (const row of taken.kept) {
        kept.push(opens ? { ...row, opensPage: true } : row);
        opens = false;
      }
    }
    next = end;
  }
  for (const row of rows.slice(next)) kept.push(row);
  return { rows: kept, setAside };
}
