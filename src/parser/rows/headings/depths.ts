import { isContentsHeading } from '../../furniture/contents-entry.ts';
import { isRunningText } from '../../text/marks.ts';
import { itemLevel } from '../mark-leads.ts';
import { namesIssue } from '../names-issue.ts';
import type { Row } from '../row.ts';
import { rowsBelow } from './below.ts';

/** The marked headings of one depth. */
export interface Depth {
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
  /** Of these, headings with nothing of their own above other headings. */
  bare: number;
  /** Of these, headings of texts that name their source. */
  sourced: number;
}

/** `一、`: the first of the pieces of an article; items are numbered with figures, too. */
export const first = /^(?:1[.．、]|[（(]1[)）]|一、|[（(]一[)）])(?!\d)/;

/** Rows below a heading among which its text is looked for. */
const reach = 3;

/** Running text stands below the heading, right below or a few lines on. */
export function hasTextBelow(rows: readonly Row[], index: number): boolean {
  for (let next = index + 1; next <= index + reach; next += 1) {
    const below = rows[next];
    if (!below || below.level) return false;
    if (isRunningText(below.text)) return true;
  }
  return false;
}

/** Items stand right below the heading: it is the name of a section. */
export const headsItems = (rows: readonly Row[], index: number) =>
  rows[index]?.level !== itemLevel && rows[index + 1]?.level === itemLevel;

/** One heading right below it and no other on that depth: a piece of the article, no section has only one. */
function hasOneChild(rows: readonly Row[], index: number): boolean {
  const level = rows[index]?.level ?? 0;
  const child = rows[index + 1]?.level ?? 0;
  if (child <= level) return false;
  for (let at = index + 2; at < rows.length; at += 1) {
    const other = rows[at]?.level ?? itemLevel;
    if (other <= level) return true;
    if (other === child) return false;
  }
  return true;
}

/** What stands below the marked headings of each depth, the uppermost first. */
export function surveyDepths(rows: readonly Row[]): Depth[] {
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
      bare: 0,
      sourced: 0,
    };
    depths.set(level, depth);
    if (headsItems(rows, index)) {
      depth.sections += 1;
      return;
    }
    depth.headings += 1;
    if (hasTextBelow(rows, index)) depth.withText += 1;
    if (rows[index + 1] && (!rows[index + 1]?.level || hasOneChild(rows, index))) depth.withContent += 1;
    if (namesIssue(row.text)) depth.issues += 1;
    if (first.test(row.text)) depth.numbered += 1;
    if ((rows[index + 1]?.level ?? 0) > level) depth.bare += 1;
    if (rowsBelow(rows, index).some((at) => source.test(rows[at]?.text ?? ''))) depth.sourced += 1;
  });
  return [...depths.values()].sort((a, b) => a.level - b.level);
}

/** `来源：青口晚报`: where the text below a headline was printed first. */
const source =
  /^(?:[^\p{L}\p{N}]{0,3})(?:[来來]源|原文|[出摘][处處自]|[链鏈連][接結])(?:[链鏈連][接結]|地址)?\s?[:：]/u;

/** Share of the headings below that name the source of their texts, in a digest. */
const mostSourced = 0.6;

/** Fewest headings of the uppermost depth below which anything may stand for a text: lists, links, short lines. */
const fewest = 3;

/** The headings are those of articles: most of them have text below, and they are not the one name of an issue above others. */
function bearsArticles({ headings, withText, withContent, issues }: Depth, place: number, depths: readonly Depth[]) {
  const { headings: below = 0, sections = 0, bare = 0, sourced = 0 } = depths[place + 1] ?? {};
  const isDigest = issues === 1 || sections > 0 || bare >= 2 || (below >= fewest && sourced >= below * mostSourced);
  if (headings === 1 && isDigest && below + sections >= 2) return false;
  // the name of an issue above its only section
  if (headings === 1 && issues === 1 && depths.slice(place + 2).some((deeper) => deeper.withText >= 2)) return false;
  return withText >= headings * 0.5 || (place === 0 && headings >= fewest && withContent >= headings * 0.75);
}

/**
 * The depth of the headlines: the first whose headings are those of articles; the one above it when the headings below are
 * counted anew under several of its headings, as the sections of articles are.
 */
export function headlineLevel(depths: readonly Depth[]): number | undefined {
  const found = depths.findIndex((depth, place) => bearsArticles(depth, place, depths));
  const place = found < 0 ? depths.length - 1 : found;
  const above = depths[place - 1];
  const counted = (depths[place]?.numbered ?? 0) >= 2 && above !== undefined && above.headings >= 2;
  return (counted ? above : depths[place])?.level;
}
