import { isRunningText } from '../../text/marks.ts';
import type { Row } from '../row.ts';
import { kindOfLabel } from './field-kinds.ts';
import type { Field } from './read-field.ts';

/** A field in its record: the row that prints its label, and the row of its value, where that is another. */
export interface Entry {
  row: number;
  field: Field;
  /** Row of a value that stands below its label. */
  value?: number;
}

/** The head of a record: its fields, one to a row, in order. */
export interface Block {
  entries: Entry[];
  /** Index of the first row after it. */
  end: number;
}

/** `主旨：…` is the title of a release where no other field is. */
const subject = '主旨';

/** Longest value that stands below its label. */
const longestValue = 60;

/** `正文` on a line of its own, where labels are set apart by a tab that was lost with the blanks at the end of the line. */
function bareField(text: string): Field | undefined {
  const kind = text.length > 6 ? undefined : kindOfLabel(text);
  return kind === undefined ? undefined : { form: 'cell', label: text, kind, at: text.length };
}

/** Puts the value of a field that stands below its label to it. */
function entryAt(rows: readonly Row[], fields: readonly (Field | undefined)[], index: number, field: Field): Entry {
  const below = rows[index + 1];
  const next = rows[index + 2];
  const valued =
    field.at >= (rows[index]?.text.length ?? 0) &&
    field.kind !== 'text' &&
    below !== undefined &&
    fields[index + 1] === undefined &&
    below.text.length <= longestValue &&
    !isRunningText(below.text) &&
    (fields[index + 2]?.form === field.form ||
      (field.form === 'cell' && next !== undefined && bareField(next.text) !== undefined));
  return { row: index, field, ...(valued ? { value: index + 1 } : {}) };
}

/**
 * The fields from a row on; ends at the label of the text, at a label that came before, and at what is no field. A label that comes
 * again below the title stood above it at the end of another text: the record begins below.
 */
export function readBlock(rows: readonly Row[], fields: readonly (Field | undefined)[], start: number): Block {
  const entries: Entry[] = [];
  const places = new Map<string, number>();
  const titles: number[] = [];
  /** Place among the entries of the first that belongs to the record. */
  let first = 0;
  const form = fields[start]?.form;
  let index = start;
  while (index < rows.length) {
    const row = rows[index];
    const field = fields[index] ?? (form === 'cell' && row ? bareField(row.text) : undefined);
    if (!row || !field || field.form !== form || row.mark !== undefined || (index > start && row.opensPage)) break;
    // below a title of its own the text opens so, as letters of offices do
    if (field.label === subject && titles.some((title) => title >= first)) break;
    const again = places.get(field.label) ?? -1;
    if (again >= first) {
      if (again > (titles.find((title) => title >= first) ?? -1)) break;
      first = again + 1;
    }
    places.set(field.label, entries.length);
    if (field.kind === 'title') titles.push(entries.length);
    const entry = entryAt(rows, fields, index, field);
    entries.push(entry);
    index += entry.value === undefined ? 1 : 2;
    if (field.kind === 'text') break;
  }
  return { entries: entries.slice(first), end: index };
}
