import { slicePrinted, trimPrinted } from '../printed.ts';
import type { Printed, SetAside } from '../tree.ts';
import type { Row } from './row.ts';

/** A row, or what is printed of it, as a part of its page that no article owns. */
export const asideOf = ({ text, spans, joins }: Printed, { page }: Pick<Row, 'page'>, reason: string): SetAside => ({
  text,
  spans,
  joins,
  page,
  reason,
});

/** What stands in the stretch `[from, to)` of a row, set aside; nothing where only blanks do. */
export function cutAside(row: Row, from: number, to: number, reason: string): SetAside[] {
  const printed = trimPrinted(slicePrinted(row, from, to));
  return printed ? [asideOf(printed, row, reason)] : [];
}

/** What follows on the line of a row from an offset on, as a row right below it. */
export const restOf = (row: Row, from: number): Row => ({
  ...row,
  ...slicePrinted(row, from, row.text.length),
  gap: 0,
  opensPage: false,
});
