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
  /** Of these, headings with nothing of their own above other headings. */
  bare: number;
  /** Of these, headings of texts that name their source. */
  sourced: number;
}

/** `一、`: the number of a piece of an article; items are numbered with figures, too. */
const piece = /^(?:一、|[（(]一[)）])/;
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

/** Most letters of what presents an issue, and of what presents a section. */
const longestOpening = 500;
const longestOfSection = 150;

const letters = /[\p{L}\p{N}]/gu;
const lengthOf = ({ text }: Pick<Row, 'text'>) => text.match(letters)?.length ?? 0;
const lettersOf = (rows: readonly Row[], indexes: readonly number[]) =>
  indexes.reduce((sum, index) => sum + (rows[index] ? lengthOf(rows[index]) : 0), 0);

/** Indexes of the rows below a heading, down to the next. */
function rowsBelow(rows: readonly Row[], index: number): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < rows.length && !rows[at]?.level; at += 1) found.push(at);
  return found;
}

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
function presentsItself(rows: readonly Row[], index: number): boolean {
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
function sectionsOf(rows: readonly Row[], depth: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  rows.forEach(({ level }, index) => {
    const below = level === depth ? sectionBelow(rows, index) : [];
    if (below.length > 0) found.set(index, below);
  });
  return [...found.values()].some(({ length }) => length >= fewestBelow) ? found : new Map();
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

/** `以上就是本期的全部内容` `欢迎投稿`: the paper speaks of its issue. */
const ofIssue =
  /本期(?![间間限])|下期|下[周週][见見]|[订訂][阅閱]|投稿|[关關]注我[们們]|感[谢謝][您你]?的?(?:[阅閱]|[观觀收]看)|以上(?:就是|便是)|^(?:[欢歡]迎|[转轉][载載])/;
const longestClosing = 400;

/** `原文：… 作者：… 翻譯：… 授權：…`: whence the whole issue was taken. */
const credits = /原文|作者|[翻编編][译譯]|[译譯]者|授[权權]|CC[ -]BY/g;
const fewestCredits = 3;

/** `往期精彩推荐`: the titles of other issues stand below. */
const ofOthers = /^往期(?:精[彩选選])?(?:推[荐薦]|回[顾顧]|文章|[内內]容)[:：]?$/;

/** What closes the issue below its last article: below a rule where the paper speaks of itself, the titles of other issues, or the line that says whence it was taken. */
function closingOf(rows: readonly Row[], headlines: ReadonlySet<number>): number[] {
  const last = rows.findLastIndex(({ level }) => level !== undefined);
  if (headlines.size < 2 || last < 0) return [];
  const line = rows.length - 1;
  const rule = rows.findLastIndex((row) => isRule(row));
  const closing = [...rows.keys()].slice(Math.max(rule, last) + 1);
  if (
    rule > last &&
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

/** `关于本报` `订阅方式` `往期回顾`: a heading below which the paper speaks of itself. */
const ofPaper =
  /^(?:[关關][于於](?:我[们們]|[本编編周週作].{1,3})|(?:如何|[欢歡]迎)?(?:[订訂][阅閱]|投稿|[联聯][系繫絡络])(?:我[们們]|本[报報刊]|[周週]刊|方式|渠道|[编編][辑輯]部|[说說]明|指南)?(?:[与與和].{2,8})?|加入[编編][辑輯]部|(?:[栏欄]目|本刊|[周週]刊)(?:介[绍紹]|[简簡]介|[说說]明)|往期(?:回[顾顧]|[内內]容|[周週]刊|推[荐薦])?|版[权權](?:[说說]明|[声聲]明|信息|資訊)?|免[责責][声聲]明|[赞贊][助赏賞](?:我[们們])?)$/;

const longestOfPaper = 14;

/** `微信群` `Telegram 群组` `Discord 语音频道`: a heading below which readers are told where they meet. */
const meetingPlace =
  /^(?:加入)?(?:微信|QQ|LINE|Telegram|Discord|Slack|Matrix|WhatsApp|[钉釘][钉釘]|[飞飛][书書]|IRC|[读讀]者|[交][流]|社[区區]|[讨討][论論]|[官]方)\s?(?:[读讀]者|交流|[讨討][论論]|用[户戶]|[语語]音)?\s?(?:[群聊]|群[组組聊]|[频頻]道|[公][众眾][号號]|社群)$/i;

/** A heading of readers' meeting places, each a heading below it and nothing else but a line that invites. */
function headsMeetingPlaces(rows: readonly Row[], index: number): boolean {
  const level = rows[index]?.level ?? 0;
  const text = rowsBelow(rows, index);
  let places = 0;
  for (let at = index + text.length + 1; at < rows.length && (rows[at]?.level ?? itemLevel + 1) > level; at += 1) {
    const row = rows[at];
    if (!row?.level) continue;
    if (!meetingPlace.test(row.text)) return false;
    places += 1;
  }
  return places >= fewestBelow && lettersOf(rows, text) <= longestOfSection;
}

/** Sections in which the paper speaks of itself, with their headings. */
function ownSections(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  rows.forEach((row, index) => {
    if (!row.level || found.has(index) || lengthOf(row) > longestOfPaper) return;
    if (!ofPaper.test(row.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')) && !headsMeetingPlaces(rows, index))
      return;
    found.add(index);
    for (let at = index + 1; at < rows.length && (rows[at]?.level ?? itemLevel + 1) > row.level; at += 1) found.add(at);
  });
  return found;
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

/** The headings among rows of which none speaks of the paper itself. */
function markAmong(rows: readonly Row[]): Row[] {
  const depths = surveyDepths(rows);
  const depth = headlineLevel(depths);
  if (depth === undefined) return [...rows];
  const several = new Set(
    depths.flatMap(({ level, headings, sections: named }) => (headings + named >= 2 ? [level] : [])),
  );
  const opening = rows.findIndex(({ level }) => level !== undefined);
  const name = namesIssue(rows[opening]?.text ?? '') ? opening : -1;
  const headlines = new Set<number>();
  const sections = new Set<number>();
  const named = sectionsOf(rows, depth);
  rows.forEach((row, index) => {
    if (row.level === itemLevel) headlines.add(index);
    else if (row.level === depth) {
      const below = named.get(index) ?? [];
      for (const at of below) headlines.add(at);
      if (below.length > 0 || headsItems(rows, index) || presentsItself(rows, index)) sections.add(index);
      else headlines.add(index);
    } else if (row.level && row.level < depth && several.has(row.level) && isLeaf(rows, index) && index !== name)
      headlines.add(index);
  });
  const introductions = new Set(openingOf(rows, headlines));
  rows.forEach((row, index) => {
    if (sections.has(index) && !named.has(index) && presentsItself(rows, index))
      for (const at of rowsBelow(rows, index)) introductions.add(at);
    const above = row.level !== undefined && row.level < depth && several.has(row.level);
    if ((!above && !named.has(index)) || headlines.has(index)) return;
    const below = rowsBelow(rows, index);
    if (below.length === 0 || (rows[index + below.length + 1]?.level ?? 0) <= (row.level ?? 0)) return;
    if (lettersOf(rows, below) > longestOfSection) headlines.add(index);
    else for (const at of below) introductions.add(at);
  });
  const remarks = remarksOn(rows, headlines);
  const closing = new Set(closingOf(rows, headlines));
  let opened = false;
  return rows.map((row, index): Row => {
    if (remarks.has(index) || introductions.has(index)) return { ...row, mark: 'introduction' };
    if (closing.has(index)) return { ...row, mark: 'service' };
    // the first of the numbered pieces of an article
    const above = rows[index - 1];
    const opensPieces = !row.mark && first.test(row.text) && !isRunningText(row.text);
    const heads = headlines.has(index);
    opened ||= heads;
    if (heads) return { ...row, mark: 'heading', under: headlines.size > 1 ? true : undefined };
    const under = opened && headlines.size > 1 ? true : undefined;
    if (opensPieces && above?.level === depth && !isContentsHeading(above)) return { ...row, mark: 'crosshead', under };
    if (!row.level) return under ? { ...row, under } : row;
    const upper: RowMark = opened ? 'section' : 'masthead';
    return { ...row, mark: sections.has(index) ? 'section' : row.level < depth ? upper : 'crosshead', under };
  });
}
