import type { Row } from '../rows/row.ts';
import { endsSentence } from '../text/marks.ts';
import { endsWithOneOf } from '../text/quick-look.ts';

/** Marked headings of such a file, lines in it right below one that stops in mid-sentence, and lines below a blank one. */
const fewestHeadings = 2;
const fewestBroken = 3;
const fewestSpaced = 3;
/** Least share of the lines right above another that stop in mid-sentence, and at most of those above a blank line that do. */
const leastBroken = 0.5;
const mostOpen = 0.35;

const endsClause = endsWithOneOf('，,、；;');

/**
 * The writer of a file of Markdown broke lines where a clause or a link ends, as its readers never see: nothing but a blank line
 * ends a paragraph. Headlines are marked, so that a line right above another can be none.
 */
export function isSoftlyWrapped(rows: readonly Row[]): boolean {
  if (!rows.some(({ level }) => level)) return false;
  let headings = 0;
  let clauses = 0;
  let within = 0;
  let broken = 0;
  let spaced = 0;
  let open = 0;
  rows.forEach((row, index) => {
    if (row.level) headings += 1;
    const after = rows[index + 1];
    if (!after || row.mark || row.level || after.mark || after.level) return;
    const ends = endsSentence(row.text);
    if (after.gap > 0) {
      spaced += 1;
      if (!ends) open += 1;
      return;
    }
    within += 1;
    if (!ends) broken += 1;
    if (endsClause(row.text)) clauses += 1;
  });
  return (
    headings >= fewestHeadings &&
    clauses > 0 &&
    broken >= Math.max(fewestBroken, within * leastBroken) &&
    spaced >= fewestSpaced &&
    open <= spaced * mostOpen
  );
}
