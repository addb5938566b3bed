import type { Row } from '../row.ts';

const letters = /[\p{L}\p{N}]/gu;
/** Letters and figures of a row; marks do not count. */
export const lengthOf = ({ text }: Pick<Row, 'text'>) => text.match(letters)?.length ?? 0;
/** Letters and figures of some rows. */
export const lettersOf = (rows: readonly Row[], indexes: readonly number[]) =>
  indexes.reduce((sum, index) => sum + (rows[index] ? lengthOf(rows[index]) : 0), 0);

/** Indexes of the rows below a heading, down to the next. */
export function rowsBelow(rows: readonly Row[], index: number): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < rows.length && !rows[at]?.level; at += 1) found.push(at);
  return found;
}

/** Most letters of what presents a section. */
export const longestOfSection = 150;

/** Fewest headings below that of a section. */
export const fewestBelow = 2;
