import { concatPrinted } from '../printed.ts';
import type { Row } from './row.ts';

/** Puts a marked heading that is written over several lines of HTML together, with a blank where the lines meet. */
export function flowHeadings(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined[joined.length - 1];
    if (row.flows && row.level && before?.level === row.level) {
      const printed = concatPrinted([before, row], [{ rule: 'headline-lines', inserted: ' ' }]);
      joined[joined.length - 1] = { ...before, ...printed };
    } else joined.push(row);
  }
  return joined;
}
