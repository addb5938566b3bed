import { aboveIn, tally } from '../../lists.ts';
import { isRunningText } from '../../text/marks.ts';
import type { Row } from '../row.ts';
import type { Block } from './read-block.ts';

/** Longest line that heads records. */
const longest = 40;
/** Share of the records above which it stands. */
const share = 0.6;

/** What the lines above records have in common: how they open and end, figures told apart from nothing. */
const shapeOf = (text: string): string => `${text.charAt(0)}${text.slice(-2)}`.replace(/\d/g, '0');

/** `【青口市政府新聞處新聞稿】` `第3条`: the shape of a line that stands above most records. */
function findHead(rows: readonly Row[], records: readonly Block[]): string | undefined {
  const shapes = tally(
    records.flatMap(({ entries }) => {
      const above = aboveIn(rows, entries[0]?.row ?? 0);
      if (!above || above.mark !== undefined || above.text.length > longest || isRunningText(above.text)) return [];
      return /[\p{L}\p{N}]/u.test(above.text) ? [shapeOf(above.text)] : [];
    }),
  );
  const least = Math.max(2, records.length * share);
  return [...shapes].find(([, count]) => count >= least)?.[0];
}

/** Index of the first row of each record: its first field, or the line above it with which most of them open. */
export function startsOfRecords(rows: readonly Row[], records: readonly Block[]): number[] {
  const head = findHead(rows, records);
  return records.map(({ entries, end }) => {
    const start = entries[0]?.row ?? end;
    const above = rows[start - 1];
    return head !== undefined && above && above.mark === undefined && shapeOf(above.text) === head ? start - 1 : start;
  });
}
