import { firstDay, lastDay } from '../interval.ts';

/** Something that is named in print and whose time is known. */
export interface Fact {
  /** As it stands in print, in simplified script; traditional text is folded before it is compared. */
  names: string[];
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Where that can be read. */
  source: string;
}

/**
 * Reads a table of facts, one a line: its names parted by `；`, its EDTF date or interval (`2020-10-26/2020-10-29`, `2020-11`, `2020`:
 * no finer than the
 * source says), its source; the three parted by ` | `.
 */
export function readFacts(table: string): Fact[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [names = '', interval = '', source = ''] = row.split(' | ').map((cell) => cell.trim());
      const [from = '', to = from] = interval.split('/');
      return { names: names.split('；'), from: firstDay(from), to: lastDay(to), source };
    });
}
