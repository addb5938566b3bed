import { slicePrinted } from '../../printed.ts';
import { lean } from '../../text/lean.ts';
import type { Row } from '../row.ts';
import { kindOfLabel } from './field-kinds.ts';
import { type FieldForm, readField } from './read-field.ts';

/** Labels inside a line: each in its brackets, or behind a blank or a bar and before a colon. */
const inner: Partial<Record<FieldForm, RegExp>> = {
  box: lean(/[【〖[［](\p{Script=Han}{1,6})[】〗\]］]/gu),
  colon: lean(/(?<=[\s\u3000|｜;；])(\p{Script=Han}{2,6})[:：]/gu),
};

/** Where the known fields of a line start, the first of which names the title; nothing when it holds but one. */
function startsOf(text: string): number[] {
  const field = readField(text);
  const pattern = field?.kind === 'title' ? inner[field.form] : undefined;
  if (!field || !pattern) return [];
  const starts = [...text.slice(field.at).matchAll(pattern)]
    .filter(([, label = '']) => kindOfLabel(label) !== undefined)
    .map(({ index }) => field.at + index);
  return starts.length === 0 ? [] : [0, ...starts];
}

/** `标题：三个村完成换届　作者：沈一舟　日期：2021-06-02`: a record on one line becomes a row for each field. */
export function splitFields(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ text }) => startsOf(text).length > 0)) return rows;
  return rows.flatMap((row): Row[] => {
    const starts = startsOf(row.text);
    if (starts.length === 0) return [row];
    return starts.map((start, place) => {
      const end = starts[place + 1] ?? row.text.length;
      const piece = slicePrinted(row, start, row.text.slice(0, end).trimEnd().length);
      return place === 0 ? { ...row, ...piece } : { ...row, ...piece, gap: 0, opensPage: false };
    });
  });
}
