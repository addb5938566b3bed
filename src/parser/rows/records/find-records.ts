import { parseSignature } from '../../signatures/parse-signature.ts';
import { lean } from '../../text/lean.ts';
import { isRunningText } from '../../text/marks.ts';
import type { Row } from '../row.ts';
import { type FieldKind, kindOfLabel } from './field-kinds.ts';
import { type Field, readField } from './read-field.ts';

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

/** Longest value that stands below its label. */
const longestValue = 60;

/** `正文` on a line of its own, where labels are set apart by a tab that was lost with the blanks at the end of the line. */
function bareField(text: string, labels: ReadonlySet<string>): Field | undefined {
  if (text.length > 6 || !(labels.has(text) || kindOfLabel(text) !== undefined)) return undefined;
  return { form: 'cell', label: text, kind: kindOfLabel(text), at: text.length };
}

/** The fields from a row on; ends at the label of the text, at a label that came before, and at what is no field. */
function readBlock(rows: readonly Row[], fields: readonly (Field | undefined)[], start: number): Block {
  const entries: Entry[] = [];
  const labels = new Set<string>();
  const form = fields[start]?.form;
  let index = start;
  while (index < rows.length) {
    const row = rows[index];
    const field = fields[index] ?? (form === 'cell' && row ? bareField(row.text, labels) : undefined);
    if (!row || !field || field.form !== form || row.mark !== undefined || labels.has(field.label)) break;
    if (index > start && row.opensPage) break;
    labels.add(field.label);
    const below = rows[index + 1];
    const empty = field.at >= row.text.length;
    const valued =
      empty &&
      field.kind !== 'text' &&
      below !== undefined &&
      fields[index + 1] === undefined &&
      below.text.length <= longestValue &&
      !isRunningText(below.text) &&
      (fields[index + 2]?.form === form || (form === 'cell' && bareField(rows[index + 2]?.text ?? '', labels)));
    entries.push({ row: index, field, ...(valued ? { value: index + 1 } : {}) });
    index += valued ? 2 : 1;
    if (field.kind === 'text') break;
  }
  return { entries, end: index };
}

/** Fewest fields of a record that names its title; of one by itself in its file. */
const fewest = 2;
const fewestAlone = 3;
/** Records of one form that show a form whose labels no list holds. */
const fewestUnknown = 3;

const isTitled = ({ entries }: Block): boolean => entries.some(({ field }) => field.kind === 'title');
const formOf = ({ entries }: Block): string => entries.map(({ field }) => field.label).join('\n');

const valueIn = (rows: readonly Row[], { row, field, value }: Entry): string =>
  value === undefined ? (rows[row]?.text.slice(field.at) ?? '') : (rows[value]?.text ?? '');

/** What a field says at every record of its form. */
const valuesOf = (rows: readonly Row[], blocks: readonly Block[], label: string): string[] =>
  blocks.flatMap(({ entries }) =>
    entries.filter(({ field }) => field.label === label).map((entry) => valueIn(rows, entry)),
  );

/** A value that dates or counts. */
const counts = /^[\d\s.:：/年月日第版期號号次-]+$/;
const shortestTitle = 4;

/** Names the title among fields whose labels no list holds: the values that all differ and are longest. */
function findTitle(rows: readonly Row[], blocks: readonly Block[]): string | undefined {
  let best: { label: string; length: number } | undefined;
  for (const { field } of blocks[0]?.entries ?? []) {
    if (field.kind !== undefined) continue;
    const values = valuesOf(rows, blocks, field.label);
    const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
    if (length < shortestTitle || new Set(values).size < values.length) continue;
    if (values.some((value) => counts.test(value) || value.endsWith('。'))) continue;
    if (!best || length > best.length) best = { label: field.label, length };
  }
  return best?.label;
}

/** One name or several. */
const names = lean(/^\p{Script=Han}{2,4}(?:[、,，\s]+\p{Script=Han}{2,4}){0,3}$/u);

/** Names the writer among such fields: every value reads as a signature, and not all are one. */
function findWriter(rows: readonly Row[], blocks: readonly Block[]): string | undefined {
  return blocks[0]?.entries.find(({ field: { label, kind } }) => {
    if (kind !== undefined) return false;
    const values = valuesOf(rows, blocks, label).filter((value) => value !== '');
    return (
      values.length >= fewestUnknown &&
      new Set(values).size > 1 &&
      values.every((value) => names.test(value) && (parseSignature(`（${value}）`)?.signers.length ?? 0) > 0)
    );
  })?.field.label;
}

/** The blocks of records, with the kinds that their values tell where no list holds the label. */
function tellKinds(rows: readonly Row[], blocks: readonly Block[]): Block[] {
  const kinds = new Map<string, FieldKind>();
  const lacks = (kind: FieldKind) => !blocks.some(({ entries }) => entries.some(({ field }) => field.kind === kind));
  const title = lacks('title') ? findTitle(rows, blocks) : undefined;
  if (title !== undefined) kinds.set(title, 'title');
  const writer = lacks('writer') ? findWriter(rows, blocks) : undefined;
  if (writer !== undefined) kinds.set(writer, 'writer');
  if (kinds.size === 0) return [...blocks];
  return blocks.map((block) => ({
    ...block,
    entries: block.entries.map((entry) => {
      const kind = kinds.get(entry.field.label);
      return kind === undefined ? entry : { ...entry, field: { ...entry.field, kind } };
    }),
  }));
}

/**
 * The records of a file: fields one below the other that name the title of a text; or three and more blocks of one form, the same
 * labels in the same order, whatever they are called, that end with the label of the text.
 */
export function findRecords(rows: readonly Row[]): Block[] {
  const fields = rows.map(({ text, mark }) => (mark === undefined ? readField(text) : undefined));
  const blocks: Block[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (!fields[index]) continue;
    const block = readBlock(rows, fields, index);
    if (block.entries.length >= fewest) blocks.push(block);
    index = Math.max(index, block.end - 1);
  }
  if (blocks.length === 0) return [];
  const titled = blocks.filter(isTitled);
  const least = titled.length > 1 ? fewest : fewestAlone;
  const records = titled.filter(({ entries }) => entries.length >= least);
  if (records.length > 0) return tellKinds(rows, records);
  const byForm = new Map<string, Block[]>();
  for (const block of blocks) {
    const last = block.entries[block.entries.length - 1];
    const open = last !== undefined && last.value === undefined && valueIn(rows, last) === '';
    if (block.entries.length < fewestAlone || !open) continue;
    byForm.set(formOf(block), [...(byForm.get(formOf(block)) ?? []), block]);
  }
  return [...byForm.values()].flatMap((alike) => {
    if (alike.length < fewestUnknown) return [];
    const told = tellKinds(rows, alike);
    return told.every(isTitled) ? told : [];
  });
}
