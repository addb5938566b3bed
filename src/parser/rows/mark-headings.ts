import { isContentsHeading } from '../furniture/contents-entry.ts';
import { aboveIn } from '../lists.ts';
import { isRunningText } from '../text/marks.ts';
import { isThematicBreak } from '../text/rule-line.ts';
import { flowHeadings } from './flow-headings.ts';
import { lettersOf, longestOfSection, rowsBelow } from './headings/below.ts';
import { first, hasTextBelow, headlineLevel, headsItems, surveyDepths } from './headings/depths.ts';
import { ownSections } from './headings/own-sections.ts';
import { presentsItself, sectionsOf } from './headings/sections.ts';
import { itemLevel } from './mark-leads.ts';
import { namesIssue } from './names-issue.ts';
import type { Row, RowMark } from './row.ts';

/** A heading above the headlines' depth that has a text or a list of its own and no heading below. */
function isLeaf(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  if (!row?.level || !next || next.level || isContentsHeading(row)) return false;
  let end = index + 1;
  while (end < rows.length && !rows[end]?.level) end += 1;
  return (rows[end]?.level ?? 0) <= row.level && (next.mark === 'list' || hasTextBelow(rows, index));
}

/** Remarks on the whole issue: above its first headline, right below its name or among such remarks, and at its end, below a rule. */
function remarksOn(rows: readonly Row[], headlines: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (let at = 1; rows[at]?.remark && !headlines.has(at - 1) && (rows[at - 1]?.level || found.has(at - 1)); at += 1)
    found.add(at);
  let last = rows.length - 1;
  while (last > 0 && rows[last]?.remark) last -= 1;
  const rule = rows[last];
  if (rule && isThematicBreak(rule.text)) for (let at = last + 1; at < rows.length; at += 1) found.add(at);
  return found;
}

/** `以上就是本期的全部内容` `欢迎投稿`: the paper speaks of its issue. */
const ofIssue =
  /本期(?![间間限])|下期|下[周週][见見]|[订訂][阅閱]|投稿|[关關]注我[们們]|感[谢謝][您你]?的?(?:[阅閱]|[观觀收]看)|以上(?:就是|便是)|^(?:[欢歡]迎|[转轉][载載])/;
const longestClosing = 400;

/** `原文：… 作者：… 翻譯：… 授權：…`: whence the whole issue was taken. */
const credits = /原文|作者|[翻编編][译譯]|[译譯]者|授[权權]|CC[ -]BY/g;
const fewestCredits = 3;

/** `往期精彩推荐`: the titles of other issues stand below. */
const ofOthers = /^往期(?:精[彩选選])?(?:推[荐薦]|回[顾顧]|文章|[内內]容)[:：]?$/;

/**
 * What closes the issue below its last article: below a rule where the paper speaks of itself, the titles of other issues, or the line that
 * says whence it was taken.
 */
function closingOf(rows: readonly Row[], headlines: ReadonlySet<number>): number[] {
  const last = rows.findLastIndex(({ level }) => level !== undefined);
  if (headlines.size < 2 || last < 0) return [];
  const line = rows.length - 1;
  const rule = rows.findLastIndex(({ text }) => isThematicBreak(text));
  const closing = [...rows.keys()].slice(Math.max(rule, last) + 1);
  // a rule right below a headline is part of its frame
  if (
    rule > last + 1 &&
    lettersOf(rows, closing) <= longestClosing &&
    closing.some((index) => ofIssue.test(rows[index]?.text ?? ''))
  )
    return closing;
  const others = rows.findLastIndex(({ text }) => ofOthers.test(text));
  const titles = [...rows.keys()].slice(others);
  if (others > last && lettersOf(rows, titles) <= longestClosing) return titles;
  const named = new Set(rows[line]?.text.match(credits));
  return line > last + 1 && named.size >= fewestCredits ? [line] : [];
}

/** Most letters of what presents an issue. */
const longestOpening = 500;

/** What stands above the first of several headlines and is no heading: it presents the issue. */
function openingOf(rows: readonly Row[], headlines: ReadonlySet<number>): number[] {
  const end = rows.findIndex((_, index) => headlines.has(index));
  if (headlines.size < 2 || end < 1) return [];
  const opening = [...rows.slice(0, end).keys()].filter((index) => !rows[index]?.level);
  const isTitle = ({ level, mark }: Row) => level === undefined && mark === 'heading';
  // the title at the head of the file is that of the issue; each of several heads a text
  const headsTexts = rows.filter(isTitle).length > 1 && rows.slice(0, end).some(isTitle);
  return lettersOf(rows, opening) <= longestOpening && !headsTexts ? opening : [];
}

/**
 * Says which marked headings are headlines, which stand above them (the name of the issue, then its sections) and which below
 * (crossheads).
 */
export function markHeadings(printed: readonly Row[]): Row[] {
  const flowed = flowHeadings(printed);
  const own = ownSections(flowed);
  const rest = flowed.filter((_, index) => !own.has(index));
  if (own.size === 0 || !rest.some(({ level }) => level)) return markAmong(flowed);
  const marked = markAmong(rest)[Symbol.iterator]();
  return flowed.map((row, index): Row => (own.has(index) ? { ...row, mark: 'service' } : (marked.next().value ?? row)));
}

/** What some rows are, by their index. */
interface Found {
  headlines: Set<number>;
  /** Names of sections. */
  sections: Set<number>;
  /** What presents the issue or a section of it. */
  introductions: Set<number>;
}

/** The headings among rows of which none speaks of the paper itself. */
function markAmong(rows: readonly Row[]): Row[] {
  const depths = surveyDepths(rows);
  const depth = headlineLevel(depths);
  if (depth === undefined) return [...rows];
  const upper = new Set(
    depths.flatMap(({ level, headings, sections }) => (level < depth && headings + sections >= 2 ? [level] : [])),
  );
  const named = sectionsOf(rows, depth);
  const found = findHeadlines(rows, depth, upper, named);
  for (const at of openingOf(rows, found.headlines)) found.introductions.add(at);
  introduceSections(rows, upper, named, found);
  return giveMarks(rows, depth, upper, found);
}

/**
 * The headings of the headlines' depth are headlines or the names of sections; those of a depth above that has several (`upper`) are
 * headlines where they have a text of their own, but for the name of the issue. `named`: sections, with the headlines below each.
 */
function findHeadlines(
  rows: readonly Row[],
  depth: number,
  upper: ReadonlySet<number>,
  named: ReadonlyMap<number, readonly number[]>,
): Found {
  const opening = rows.findIndex(({ level }) => level !== undefined);
  const name = namesIssue(rows[opening]?.text ?? '') ? opening : -1;
  const headlines = new Set<number>();
  const sections = new Set<number>();
  const introductions = new Set<number>();
  rows.forEach(({ level = 0 }, index) => {
    if (level === itemLevel || (upper.has(level) && isLeaf(rows, index) && index !== name)) headlines.add(index);
    if (level !== depth) return;
    const below = named.get(index) ?? [];
    for (const at of below) headlines.add(at);
    const presented = below.length === 0 && presentsItself(rows, index);
    if (presented) for (const at of rowsBelow(rows, index)) introductions.add(at);
    const isSection = presented || below.length > 0 || headsItems(rows, index);
    (isSection ? sections : headlines).add(index);
  });
  return { headlines, sections, introductions };
}

/** A few words above the first headline of a section present it; a longer text makes its name a headline. */
function introduceSections(
  rows: readonly Row[],
  upper: ReadonlySet<number>,
  named: ReadonlyMap<number, unknown>,
  { headlines, introductions }: Found,
): void {
  rows.forEach(({ level = 0 }, index) => {
    if ((!upper.has(level) && !named.has(index)) || headlines.has(index)) return;
    const below = rowsBelow(rows, index);
    if (below.length === 0 || (rows[index + below.length + 1]?.level ?? 0) <= level) return;
    if (lettersOf(rows, below) > longestOfSection) headlines.add(index);
    else for (const at of below) introductions.add(at);
  });
}

/** `一、` right below a headline: the first of the numbered pieces of its article. */
const opensPieces = ({ mark, text }: Row, above: Row | undefined, depth: number): boolean =>
  !mark && first.test(text) && !isRunningText(text) && above?.level === depth && !isContentsHeading(above);

function giveMarks(
  rows: readonly Row[],
  depth: number,
  upper: ReadonlySet<number>,
  { headlines, sections, introductions }: Found,
): Row[] {
  const remarks = remarksOn(rows, headlines);
  const closing = new Set(closingOf(rows, headlines));
  let opened = false;
  return rows.map((row, index): Row => {
    if (remarks.has(index) || introductions.has(index)) return { ...row, mark: 'introduction' };
    if (closing.has(index)) return { ...row, mark: 'service' };
    opened ||= headlines.has(index);
    // `## 要闻` right above the first headline: a section as those below are
    const opens = !opened && upper.has(row.level ?? 0) && headlines.has(index + 1);
    const under = (opened || opens) && headlines.size > 1 ? true : undefined;
    if (headlines.has(index)) return { ...row, mark: 'heading', under };
    if (opensPieces(row, aboveIn(rows, index), depth)) return { ...row, mark: 'crosshead', under };
    if (!row.level) return under ? { ...row, under } : row;
    const above: RowMark = opened || opens ? 'section' : 'masthead';
    return { ...row, mark: sections.has(index) ? 'section' : row.level < depth ? above : 'crosshead', under };
  });
}
