import type { Row } from '../row.ts';
import { fewestBelow, lengthOf, lettersOf, longestOfSection, rowsBelow } from './below.ts';

/** `一、`: the number of a piece of an article. */
const piece = /^(?:一、|[（(]一[)）])/;
/** Longest name of a section. */
const longestName = 8;

/** `本栏目追踪长期的工程`: a section speaks of itself. */
const ofSection = /本(?:[栏欄]目|[专專][栏欄]|[版板][块塊])/;

/**
 * Indexes of the headings below a short one of the headlines' depth that has next to nothing of its own: it is the name of a section when
 * they are longer than itself, or what it has says so, each with something below.
 */
function sectionBelow(rows: readonly Row[], index: number): number[] {
  const heading = rows[index];
  if (!heading?.level || lengthOf(heading) > longestName) return [];
  const text = rowsBelow(rows, index);
  const child = rows[index + text.length + 1];
  if (!child?.level || child.level <= heading.level || lettersOf(rows, text) > longestOfSection) return [];
  const found: number[] = [];
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || (row.level && row.level <= heading.level)) break;
    if (row.level !== child.level) continue;
    const below = rows[at + 1];
    if (!below || (below.level && below.level <= child.level) || piece.test(row.text) || /^[—–-]/.test(row.text))
      return [];
    found.push(at);
  }
  const length = found.reduce((sum, at) => sum + lengthOf(rows[at] ?? heading), 0) / found.length;
  const named =
    length > Math.max(longestName, lengthOf(heading)) || text.some((at) => ofSection.test(rows[at]?.text ?? ''));
  return named ? found : [];
}

/** `本栏目接受任何网友的投稿`: nothing but one paragraph in which the section speaks of itself stands below its name. */
export function presentsItself(rows: readonly Row[], index: number): boolean {
  const text = rowsBelow(rows, index);
  return (
    rows[index + text.length + 1] !== undefined &&
    lengthOf(rows[index] ?? { text: '' }) <= longestName &&
    lettersOf(rows, text) <= longestOfSection &&
    text.some((at) => ofSection.test(rows[at]?.text ?? '')) &&
    text.slice(1).every((at) => rows[at]?.gap === 0)
  );
}

/** The sections among the headings of the headlines' depth, with the headlines below each; one of them has several. */
export function sectionsOf(rows: readonly Row[], depth: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  rows.forEach(({ level }, index) => {
    const below = level === depth ? sectionBelow(rows, index) : [];
    if (below.length > 0) found.set(index, below);
  });
  return [...found.values()].some(({ length }) => length >= fewestBelow) ? found : new Map();
}
