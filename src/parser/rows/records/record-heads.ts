import { readNumber } from '../../dates/numerals.ts';
import { isAppNotice } from '../../furniture/app-notice.ts';
import { isLabelled } from '../../roles/meta-line.ts';
import { isArchiveLine } from '../../signatures/parse-meta.ts';
import { endsSentence, isRunningText } from '../../text/marks.ts';
import { isRuleLine } from '../../text/rule-line.ts';
import type { Row } from '../row.ts';
import { type HeadField, type HeadLine, readHeadLine } from './head-fields.ts';

/** Lines of fields, one below the other, and what they say together. */
interface Head {
  start: number;
  end: number;
  /** What comes again with each article. */
  key: string;
  page: string | undefined;
  writer: boolean;
  /** It has fields enough, or an hour, to be one by itself. */
  sure: boolean;
}

/** On which side of its article a head stands: above the headline, between headline and text, below the text. */
type Side = 'above' | 'between' | 'below';

/** Most lines of a head; fewest fields: day and page alone head pages, too (articles/give-records.ts). */
const mostLines = 4;
const fewestFields = 3;
/** Fewest heads of a file, and the share of them that stand alike. */
const fewest = 3;
const share = 0.8;
/** Longest headline, and most lines of one. */
const longestHeadline = 60;
const mostHeadlines = 3;

/** What every head of a file has; sections and writers may be missing. */
const kept: ReadonlySet<HeadField> = new Set(['day', 'page', 'paper']);

/** The head that begins at a row: lines of fields that name a day and something else. */
function headAt(lines: readonly (HeadLine | undefined)[], rows: readonly Row[], start: number): Head | undefined {
  const own: HeadLine[] = [];
  let end = start;
  for (let line = lines[end]; line && end - start < mostLines; line = lines[end]) {
    if (end > start && (rows[end]?.opensPage || (rows[end]?.gap ?? 0) > (rows[start + 1]?.gap ?? 0))) break;
    own.push(line);
    end += 1;
  }
  const kinds = own.flatMap((line) => line.kinds);
  const page = own.find((line) => line.page !== undefined)?.page;
  if (!kinds.includes('day') || kinds.length < fewestFields - 1) return undefined;
  const sure = kinds.length >= fewestFields || own.some(({ timed }) => timed);
  const key = own.map((line) => line.kinds.filter((kind) => kept.has(kind)).join(' ')).join('\n');
  return { start, end, key, page, writer: kinds.includes('writer'), sure };
}

const isText = (row: Row | undefined): boolean =>
  row !== undefined && (isRunningText(row.text) || endsSentence(row.text));

const isHeadline = (row: Row | undefined): boolean =>
  row !== undefined &&
  row.text.length <= longestHeadline &&
  !row.text.endsWith('。') &&
  !isRunningText(row.text) &&
  !isRuleLine(row.text);

/** `記者沈一舟／青口報導` `文/沈一舟`: who wrote, on a line between head and text. */
const reports =
  /^[【〔（([]?(?:(?:本[报報]|特[约約派])?[记記]者|文[/／:：|｜]|作者|撰文|[采採][访訪写寫])|[报報][导導道][】〕）)\]]?$/;

/** Where a head stands; nothing where neither headline nor text is beside it. */
function sidesOf(rows: readonly Row[], { start, end }: Head): Side[] {
  const above = rows[start - 1];
  // `点击上方蓝字关注` stands between
  const next = isAppNotice(rows[end]?.text ?? '') ? end + 1 : end;
  const below = rows[next];
  const signed = below !== undefined && reports.test(below.text) && isText(rows[next + 1]);
  if ((isText(below) || signed) && isHeadline(above) && !isLabelled(above?.text ?? '')) return ['between'];
  const sides: Side[] = [];
  if (isHeadline(below) && !below?.opensPage) sides.push('above');
  if (isText(above) && !isText(below)) sides.push('below');
  return sides;
}

/** The heads of pages go from page to page, and name no writer; those of records go back and forth, or stay on one page. */
function goesBack(heads: readonly Head[]): boolean {
  let same = 0;
  for (const [place, { page }] of heads.entries()) {
    const before = heads[place - 1]?.page;
    if (page === undefined || before === undefined) continue;
    if (orderOf(page) < orderOf(before)) return true;
    if (page === before) same += 1;
  }
  return same >= heads.length / 2;
}

/** Pages in their order: `A10` behind `A9`, `头` first. */
function orderOf(page: string): string {
  const [, section = '', number = ''] = /^([A-Za-z]*)(.*)$/u.exec(page) ?? [];
  return section + String(readNumber(number) ?? 0).padStart(3, '0');
}

/** The side on which most heads of one form stand. */
function sideOf(rows: readonly Row[], heads: readonly Head[]): Side | undefined {
  const sides = heads.map((head) => sidesOf(rows, head));
  const most = (side: Side): boolean => sides.filter((each) => each.includes(side)).length >= heads.length * share;
  // headlines differ; what a site or a page prints at its head comes again
  const differ = (at: (head: Head) => number): boolean =>
    new Set(heads.map((head) => rows[at(head)]?.text)).size >= heads.length * share;
  if (most('between')) return differ(({ start }) => start - 1) ? 'between' : undefined;
  const opens = !rows.slice(0, heads[0]?.start).some(({ text }) => isRunningText(text));
  if (opens && most('above')) return differ(({ end }) => end) ? 'above' : undefined;
  return !opens && most('below') ? 'below' : undefined;
}

/** `日期：2021-06-02　版次：第3版` `《青口报》（2021年06月02日 第03版）`: lines of data that are known by themselves. */
const isKnown = (text: string): boolean => isLabelled(text) || isArchiveLine(text);

/** The heads of the records of a file, of one form, and where they stand. */
function findHeads(rows: readonly Row[]): { heads: Head[]; side: Side } | undefined {
  const lines = rows.map(({ text, mark }) => {
    const line = mark === undefined ? readHeadLine(text) : undefined;
    return line && !isKnown(text) ? line : undefined;
  });
  if (lines.filter((line) => line !== undefined).length < fewest) return undefined;
  const forms = new Map<string, Head[]>();
  for (let index = 0; index < rows.length; index += 1) {
    const head = lines[index] && headAt(lines, rows, index);
    if (!head) continue;
    const alike = forms.get(head.key);
    if (alike) alike.push(head);
    else forms.set(head.key, [head]);
    index = head.end - 1;
  }
  for (const alike of forms.values()) {
    const heads = alike.filter(({ sure }) => sure);
    if (heads.length < fewest) continue;
    const side = sideOf(rows, heads);
    if (side === undefined) continue;
    const own = heads.some(({ writer }) => writer) || goesBack(heads);
    if (side !== 'between' && !own) continue;
    return { heads: alike.filter((head) => head.sure || sidesOf(rows, head).includes(side)), side };
  }
  return undefined;
}

/** Index of the first line of the headline that ends above a row. */
function headlineAbove(rows: readonly Row[], end: number, floor: number): number {
  let start = end - 1;
  while (start > floor && end - start < mostHeadlines && !rows[start]?.opensPage) {
    const above = rows[start - 1];
    // set apart from what stands above it, or below the end of a text
    if (!isHeadline(above) || (rows[start]?.gap ?? 0) > (rows[end]?.gap ?? 0) || isLabelled(above?.text ?? '')) break;
    if (/[）)]$|[摄攝]影?$|^[▲▼△圖图]/.test(above?.text ?? '')) break;
    start -= 1;
  }
  return start;
}

/**
 * A line of fields – day, paper, page, section, writer, number – that comes again with each article is the head of its record, above
 * the headline, below it or at the end of the text (`【2021-06-02/青口日報/B2版/綜合新聞】`, `2021/06/02 | 青口日報 | B1 | 地方`): it is of the article, no
 * furniture, and an article begins with each.
 */
export function markRecordHeads(rows: readonly Row[]): readonly Row[] {
  const found = findHeads(rows);
  if (!found) return rows;
  const { heads, side } = found;
  const marked = [...rows];
  const change = (index: number, facts: Partial<Row>) => {
    const row = marked[index];
    if (row) marked[index] = { ...row, ...facts };
  };
  let floor = 0;
  for (const { start, end } of heads) {
    for (let index = start; index < end; index += 1) change(index, { mark: 'field' });
    const below = rows[end + 1];
    const alone = isText(below) || (below !== undefined && reports.test(below.text) && isText(rows[end + 2]));
    if (side === 'above') {
      change(start, { opensPage: true, parted: true });
      if (isHeadline(rows[end]) && alone) change(end, { mark: 'heading' });
    } else if (side === 'below') change(end, { opensPage: true, parted: true });
    else {
      const first = headlineAbove(rows, start, floor);
      change(start - 1, { mark: 'heading' });
      change(first, { opensPage: true, parted: true });
    }
    floor = end;
  }
  return marked;
}
