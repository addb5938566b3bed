import { isContentsHeading } from '../furniture/contents-entry.ts';
import { isRunningText } from '../text/marks.ts';
import { flowHeadings } from './flow-headings.ts';
import { namesIssue } from './names-issue.ts';
import type { Row, RowMark } from './row.ts';

/** The marked headings of one depth. */
interface Depth {
  level: number;
  headings: number;
  /** Of these, headings with text right below. */
  withText: number;
  /** Of these, headings with anything but another heading right below. */
  withContent: number;
  /** Of these, headings that name an issue. */
  issues: number;
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
    const depth = depths.get(level) ?? { level, headings: 0, withText: 0, withContent: 0, issues: 0, numbered: 0 };
    depths.set(level, depth);
    depth.headings += 1;
    if (hasTextBelow(rows, index)) depth.withText += 1;
    if (rows[index + 1] && !rows[index + 1]?.level) depth.withContent += 1;
    if (namesIssue(row.text)) depth.issues += 1;
    if (first.test(row.text)) depth.numbered += 1;
  });
  return [...depths.values()].sort((a, b) => a.level - b.level);
}

/** Fewest headings of the uppermost depth below which anything may stand for a text: lists, links, short lines. */
const fewest = 3;

/** The headings are those of articles: most of them have text below, and they are not the one name of an issue above others. */
function bearsArticles({ headings, withText, withContent, issues }: Depth, place: number, below: Depth | undefined) {
  if (headings === 1 && issues === 1 && (below?.headings ?? 0) >= 2) return false;
  return withText >= headings * 0.5 || (place === 0 && headings >= fewest && withContent >= headings * 0.75);
}

/**
 * The depth of the headlines: the first whose headings are those of articles; the one above it when the headings below are
 * counted anew under several of its headings, as the sections of articles are.
 */
function headlineLevel(depths: readonly Depth[]): number | undefined {
  const found = depths.findIndex((depth, place) => bearsArticles(depth, place, depths[place + 1]));
  const place = found < 0 ? depths.length - 1 : found;
  const above = depths[place - 1];
  const counted = (depths[place]?.numbered ?? 0) >= 2 && above !== undefined && above.headings >= 2;
  return (counted ? above : depths[place])?.level;
}

/**
 * Says which marked headings are headlines, which stand above them (the name of the issue, then its sections) and which below
 * (crossheads).
 */
export function markHeadings(printed: readonly Row[]): Row[] {
  const rows = flowHeadings(printed);
  const depth = headlineLevel(surveyDepths(rows));
  if (depth === undefined) return rows;
  let opened = false;
  return rows.map((row, index): Row => {
    // the first of the numbered pieces of an article
    const above = rows[index - 1];
    const opensPieces = !row.mark && first.test(row.text) && !isRunningText(row.text);
    if (opensPieces && above?.level === depth && !isContentsHeading(above)) return { ...row, mark: 'crosshead' };
    if (!row.level) return row;
    opened ||= row.level === depth;
    const upper: RowMark = opened ? 'section' : 'masthead';
    return { ...row, mark: row.level === depth ? 'heading' : row.level < depth ? upper : 'crosshead' };
  });
}
