import { tally } from '../lists.ts';
import { slicePrinted } from '../printed.ts';
import { isRuleLine } from '../text/rule-line.ts';
import type { SetAside } from '../tree.ts';
import { countingForms } from './counted-briefs.ts';
import { cutAside, restOf } from './cut-row.ts';
import { digestForms } from './digest-forms.ts';
import { type Brief, readBrief } from './read-brief.ts';
import type { Row } from './row.ts';

/** Fewest briefs with one mark of which the text says the headline again. */
const fewest = 2;

/** Twice the echoes by which briefs of one form are known, so that the others count as briefs, too. */
const fewestUsual = 6;

/** Briefs without a mark in rows with others, nothing between but rules, at least one of which says its headline again. */
function besideEchoes(rows: readonly Row[], briefs: readonly (Brief | undefined)[]): Set<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.some((index) => briefs[index]?.echoes)) for (const index of run) found.add(index);
    run = [];
  };
  briefs.forEach((brief, index) => {
    if (brief?.form === '') run.push(index);
    else if (!isRuleLine(rows[index]?.text ?? '')) close();
  });
  close();
  return found;
}

/**
 * Columns of briefs each of which brings its headline on the line of its text: the two are parted, the headline is marked as an item.
 * Its mark, and a full stop behind it, go aside.
 */
export function markBriefs(rows: readonly Row[]): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const briefs = rows.map(readBrief);
  const echoes = tally(briefs.flatMap((brief) => (brief?.echoes ? [brief.form] : [])));
  const digests = digestForms(rows, briefs);
  if (digests.size === 0 && [...echoes.values()].every((count) => count < fewest)) return { rows: [...rows], setAside };
  const counts = tally(briefs.flatMap((brief) => brief?.form ?? []));
  /** At least half of the briefs of its form say their headlines again. */
  const isUsual = ({ form }: Brief) =>
    form !== '' && (echoes.get(form) ?? 0) * 2 >= Math.max(fewestUsual, counts.get(form) ?? 0);
  const counting = countingForms(briefs);
  const neighbours = besideEchoes(rows, briefs);
  const isAmongEchoes = (brief: Brief, index: number): boolean => {
    if (brief.clauses || (echoes.get(brief.form) ?? 0) < fewest) return false;
    if (brief.form === '') return brief.echoes || neighbours.has(index);
    return !brief.stopped || brief.echoes || isUsual(brief) || counting.has(brief.form);
  };
  const parted = rows.flatMap((row, index): Row[] => {
    const brief = briefs[index];
    if (!brief || !(digests.has(brief.form) || isAmongEchoes(brief, index))) return [row];
    setAside.push(...cutAside(row, 0, brief.start, 'item-mark'), ...cutAside(row, brief.end, brief.text, 'item-mark'));
    return [{ ...row, ...slicePrinted(row, brief.start, brief.end), mark: 'item' }, restOf(row, brief.text)];
  });
  return { rows: parted, setAside };
}
