import { isContentsHeading } from '../furniture/contents.ts';
import { isRunningText } from '../text/marks.ts';
import type { Row, RowMark } from './row.ts';

/** The marked headings of one depth. */
interface Depth {
  level: number;
  headings: number;
  /** Of these, headings with text right below. */
  withText: number;
  /** Parents under which its headings are numbered from 1. */
  numbered: number;
}

const first = /^(?:1[.．、]|[（(]1[)）]|一、|[（(]一[)）])(?!\d)/;

/** Rows below a heading among which its text is looked for. */
const reach = 3;

function hasTextBelow(rows: readonly Row[], index: number): boolean {
  for (let next = index + 1; next <= index + reach; next += 1) {
    const below = rows[next];
    if (!below || below.level) return false;
    if (isRunningText(below.text)) return true;
  }
  return false;
}

function surveyDepths(rows: readonly Row[]): Depth[] {
  const depths = new Map<number, Depth>();
  rows.forEach((row, index) => {
    const { level } = row;
    if (!level || isContentsHeading(row)) return;
    const depth = depths.get(level) ?? { level, headings: 0, withText: 0, numbered: 0 };
    depths.set(level, depth);
    depth.headings += 1;
    if (hasTextBelow(rows, index)) depth.withText += 1;
    if (first.test(row.text)) depth.numbered += 1;
  });
  return [...depths.values()].sort((a, b) => a.level - b.level);
}

/**
 * The depth of the headlines: the first at which most headings have text right below; the one above it when the headings below are
 * counted anew under several of its headings, as the sections of articles are.
 */
function headlineLevel(depths: readonly Depth[]): number | undefined {
  const found = depths.findIndex(({ headings, withText }) => withText >= headings * 0.5);
  const place = found < 0 ? depths.length - 1 : found;
  const above = depths[place - 1];
  const counted = (depths[place]?.numbered ?? 0) >= 2 && above !== undefined && above.headings >= 2;
  return (counted ? above : depths[place])?.level;
}

/**
 * Says which marked headings are headlines, which stand above them (the name of the issue, then its sections) and which below
 * (crossheads).
 */
export function markHeadings(rows: readonly Row[]): Row[] {
  const depth = headlineLevel(surveyDepths(rows));
  if (depth === undefined) return [...rows];
  let opened = false;
  return rows.map((row): Row => {
    if (!row.level) return row;
    opened ||= row.level === depth;
    const above: RowMark = opened ? 'section' : 'masthead';
    return { ...row, mark: row.level === depth ? 'heading' : row.level < depth ? above : 'crosshead' };
  });
}
