import { isContentsHeading } from '../furniture/contents-entry.ts';
import { isRunningText } from '../text/marks.ts';
import { flowHeadings } from './flow-headings.ts';
import { itemLevel } from './mark-leads.ts';
import { namesIssue } from './names-issue.ts';
import type { Row, RowMark } from './row.ts';

/** The marked headings of one depth. */
interface Depth {
  level: number;
  /** Its headings, without those of sections. */
  headings: number;
  sections: number;
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

/** Items stand right below the heading: it is the name of a section. */
const headsItems = (rows: readonly Row[], index: number) =>
  rows[index]?.level !== itemLevel && rows[index + 1]?.level === itemLevel;

function surveyDepths(rows: readonly Row[]): Depth[] {
  const depths = new Map<number, Depth>();
  rows.forEach((row, index) => {
    const { level } = row;
    if (!level || isContentsHeading(row)) return;
    const depth = depths.get(level) ?? {
      level,
      headings: 0,
      sections: 0,
      withText: 0,
      withContent: 0,
      issues: 0,
      numbered: 0,
    };
    depths.set(level, depth);
    if (headsItems(rows, index)) {
      depth.sections += 1;
      return;
    }
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
function bearsArticles({ headings, withText, withContent, issues }: Depth, place: number, depths: readonly Depth[]) {
  const { headings: below = 0, sections = 0 } = depths[place + 1] ?? {};
  if (headings === 1 && (issues === 1 || sections > 0) && below + sections >= 2) return false;
  return withText >= headings * 0.5 || (place === 0 && headings >= fewest && withContent >= headings * 0.75);
}

/**
 * The depth of the headlines: the first whose headings are those of articles; the one above it when the headings below are
 * counted anew under several of its headings, as the sections of articles are.
 */
function headlineLevel(depths: readonly Depth[]): number | undefined {
  const found = depths.findIndex((depth, place) => bearsArticles(depth, place, depths));
  const place = found < 0 ? depths.length - 1 : found;
  const above = depths[place - 1];
  const counted = (depths[place]?.numbered ?? 0) >= 2 && above !== undefined && above.headings >= 2;
  return (counted ? above : depths[place])?.level;
}

/** Longest name of a section, and fewest headlines below it. */
const longestName = 8;
const fewestBelow = 2;
const letters = /[\p{L}\p{N}]/gu;
const lengthOf = ({ text }: Row) => text.match(letters)?.length ?? 0;

/**
 * Indexes of the headings below a short one of the headlines' depth that has nothing of its own: it is the name of a section when they
 * are longer than itself, each with something below.
 */
function sectionBelow(rows: readonly Row[], index: number): number[] {
  const heading = rows[index];
  const child = rows[index + 1];
  if (!heading?.level || !child?.level || child.level <= heading.level || lengthOf(heading) > longestName) return [];
  const found: number[] = [];
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || (row.level && row.level <= heading.level)) break;
    if (row.level !== child.level) continue;
    if (rows[at + 1] === undefined || rows[at + 1]?.level || first.test(row.text) || /^[—–-]/.test(row.text)) return [];
    found.push(at);
  }
  const length = found.reduce((sum, at) => sum + lengthOf(rows[at] ?? heading), 0) / found.length;
  return found.length >= fewestBelow && length > Math.max(longestName, lengthOf(heading)) ? found : [];
}

/** A heading above the headlines' depth that has a text or a list of its own and no heading below. */
function isLeaf(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  if (!row?.level || !next || next.level || isContentsHeading(row)) return false;
  let end = index + 1;
  while (end < rows.length && !rows[end]?.level) end += 1;
  return (rows[end]?.level ?? 0) <= row.level && (next.mark === 'list' || hasTextBelow(rows, index));
}

const isRule = ({ text }: Row) => /^[-*_](?:\s?[-*_]){2,}$/.test(text);

/** Remarks on the whole issue: above its first headline, right below its name or among such remarks, and at its end, below a rule. */
function remarksOn(rows: readonly Row[], headlines: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (let at = 1; rows[at]?.remark && !headlines.has(at - 1) && (rows[at - 1]?.level || found.has(at - 1)); at += 1)
    found.add(at);
  let last = rows.length - 1;
  while (last > 0 && rows[last]?.remark) last -= 1;
  const rule = rows[last];
  if (rule && isRule(rule)) for (let at = last + 1; at < rows.length; at += 1) found.add(at);
  return found;
}

/**
 * Says which marked headings are headlines, which stand above them (the name of the issue, then its sections) and which below
 * (crossheads).
 */
export function markHeadings(printed: readonly Row[]): Row[] {
  const rows = flowHeadings(printed);
  const depths = surveyDepths(rows);
  const depth = headlineLevel(depths);
  if (depth === undefined) return rows;
  const several = new Set(
    depths.flatMap(({ level, headings, sections: named }) => (headings + named >= 2 ? [level] : [])),
  );
  const headlines = new Set<number>();
  const sections = new Set<number>();
  rows.forEach((row, index) => {
    if (row.level === itemLevel) headlines.add(index);
    else if (row.level === depth) {
      const below = sectionBelow(rows, index);
      for (const at of below) headlines.add(at);
      if (below.length > 0 || headsItems(rows, index)) sections.add(index);
      else headlines.add(index);
    } else if (row.level && row.level < depth && several.has(row.level) && isLeaf(rows, index)) headlines.add(index);
  });
  const remarks = remarksOn(rows, headlines);
  let opened = false;
  return rows.map((row, index): Row => {
    if (remarks.has(index)) return { ...row, mark: 'masthead' };
    // the first of the numbered pieces of an article
    const above = rows[index - 1];
    const opensPieces = !row.mark && first.test(row.text) && !isRunningText(row.text);
    if (opensPieces && above?.level === depth && !isContentsHeading(above)) return { ...row, mark: 'crosshead' };
    if (!row.level) return row;
    const heads = headlines.has(index);
    opened ||= heads;
    const upper: RowMark = opened ? 'section' : 'masthead';
    if (heads) return { ...row, mark: 'heading' };
    return { ...row, mark: sections.has(index) ? 'section' : row.level < depth ? upper : 'crosshead' };
  });
}
