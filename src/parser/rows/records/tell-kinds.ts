import { parseSignature } from '../../signatures/parse-signature.ts';
import { lean } from '../../text/lean.ts';
import type { Row } from '../row.ts';
import type { FieldKind } from './field-kinds.ts';
import type { Block, Entry } from './read-block.ts';

/** Records of one form that show what a field is whose label no list holds. */
export const fewestUnknown = 3;

/** The value of a field, which may stand below it. */
export const valueIn = (rows: readonly Row[], { row, field, value }: Entry): string =>
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

/** `联系人` `审核`: people who do not write. */
const others = /[联聯][络絡系繫]|承[办辦]|[审審]|校|[录錄]入|主管|[负負][责責]|[编編][辑輯]|指[导導]|[发發]言/;

/** One name or several. */
const names = lean(/^\p{Script=Han}{2,4}(?:[、,，\s]+\p{Script=Han}{2,4}){0,3}$/u);

/** Names the writer among such fields: every value reads as a signature, and not all are one. */
function findWriter(rows: readonly Row[], blocks: readonly Block[]): string | undefined {
  return blocks[0]?.entries.find(({ field: { label, kind } }) => {
    if (kind !== undefined || others.test(label)) return false;
    const values = valuesOf(rows, blocks, label).filter((value) => value !== '');
    return (
      values.length >= fewestUnknown &&
      new Set(values).size > 1 &&
      values.every((value) => names.test(value) && (parseSignature(`（${value}）`)?.signers.length ?? 0) > 0)
    );
  })?.field.label;
}

/** The blocks of records, with the kinds that their values tell where no list holds the label. */
export function tellKinds(rows: readonly Row[], blocks: readonly Block[]): Block[] {
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
