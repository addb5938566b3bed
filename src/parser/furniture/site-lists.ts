import { isColumnName } from '../headlines/column-name.ts';
import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { oneOf } from '../text/one-of.ts';
import { isSection } from './section-name.ts';

/** Longest line of a menu, mean length of its lines, and the fewest lines that show one. */
const longestEntry = 6;
const meanEntry = 4.5;
const fewestEntries = 5;
/** Rows at the head of an issue among which a menu is looked for. */
const headRows = 24;

/** Most headlines that a page of a paper lists, and rows below the list among which one of them is printed again. */
const longestList = 24;
const reach = 60;

/** Names of the sections of papers, and how many of them show a menu. */
export const sectionOfSite = oneOf(
  /新闻|新聞|要闻|要聞|[简簡][讯訊]|特[写寫]|[专專][题題栏欄]|首[页頁]|生活|文[化艺藝]|[体體]育|[财財][经經]|[经經][济濟]|[娱娛][乐樂]|社[会會]|政治/,
  /[国國][际際]|教育|科技|健康|副刊|[评評][论論]|[图圖]片|影音|[视視][频頻]|旅[游遊]|美食|地方|[综綜]合|[读讀]者|版$/,
);
const fewestSections = 2;

const isLine = (row: Row | undefined): row is Row =>
  row !== undefined && row.mark === undefined && !isRunningText(row.text) && !endsSentence(row.text);

const isEntry = (row: Row | undefined): row is Row =>
  isLine(row) && row.text.length <= longestEntry && !/[\d，。：:；！？]/.test(row.text);

const bullet = /^[•‧·*◆●■▪○]\s?/;

/** A line that may stand in a menu anywhere, in a list with bullets, too. */
function isItem(row: Row | undefined): row is Row {
  if (row === undefined || row.text.length > longestEntry + 2 || (row.mark !== undefined && row.mark !== 'list'))
    return false;
  const { text } = row;
  return text.replace(bullet, '').length <= longestEntry && !/[\d，。：:；！？]/.test(text) && !endsSentence(text);
}

const namesSection = (text: string): boolean => isSection(text) || isColumnName(text) || sectionOfSite.test(text);

/** Index after a menu that stands anywhere: most of its lines name sections. The line right above a text stays. */
function endOfAnyMenu(rows: readonly Row[], start: number): number {
  let end = start;
  let sections = 0;
  for (let row = rows[end]; isItem(row); row = rows[end]) {
    if (namesSection(row.text.replace(bullet, ''))) sections += 1;
    end += 1;
  }
  if (end - start < fewestEntries || sections * 2 < end - start) return start;
  return isRunningText(rows[end]?.text ?? '') ? end - 1 : end;
}

/**
 * `新闻` / `特写` / `简讯` / `图片专辑` / `读者来函`: very short lines in a row at the head of an issue, the sections of a site. The
 * line right above a text stays: it may be a headline. Gives the index after them, or their start when they are no menu.
 */
function endOfMenu(rows: readonly Row[], start: number): number {
  let end = start;
  let length = 0;
  while (end <= headRows && isEntry(rows[end])) {
    length += rows[end]?.text.length ?? 0;
    end += 1;
  }
  if (end - start < fewestEntries || end > headRows || length > (end - start) * meanEntry) return start;
  // names, or the lines of a poem, are as short: a menu names sections, and stands above the text of the page
  const named = rows.slice(start, end).filter(({ text }) => sectionOfSite.test(text)).length;
  if (named < fewestSections || !rows.slice(end, end + reach).some(({ text }) => isRunningText(text))) return start;
  return isRunningText(rows[end]?.text ?? '') ? end - 1 : end;
}

/** Lines one of which stands again, below, above its text. */
function isHeadlineList(rows: readonly Row[], start: number, end: number): boolean {
  if (end - start > longestList || !rows.slice(start, end).every(isLine)) return false;
  const again = new Set(rows.slice(end, end + reach).map(({ text }) => text));
  return rows.slice(start, end).some(({ text }) => text.length >= 4 && again.has(text));
}

/** What the rows of the page are by themselves. */
interface Tests {
  /** A link or a button of the site. */
  isLink: (index: number) => boolean;
  /** The header of a page. */
  isHeader: (index: number) => boolean;
}

/** Right below the links at `end` stands a text, or who wrote it: the line above them is its headline. */
function headsText(rows: readonly Row[], end: number, isLink: Tests['isLink']): boolean {
  let below = end;
  while (below < rows.length && isLink(below)) below += 1;
  const { text = '' } = rows[below] ?? {};
  return isRunningText(text) || parseSignature(text)?.explicit === true;
}

/** The rows of a list of headlines that ends above the link at `end`, below a header or another link; empty when there is none. */
function headlineList(rows: readonly Row[], end: number, { isLink, isHeader }: Tests): number[] {
  let start = end;
  while (start > 0 && isLine(rows[start - 1]) && !isLink(start - 1) && !isHeader(start - 1)) start -= 1;
  const bounded = start === 0 || isLink(start - 1) || isHeader(start - 1);
  if (start === end || !bounded || headsText(rows, end, isLink) || !isHeadlineList(rows, start, end)) return [];
  return Array.from({ length: end - start }, (_, place) => start + place);
}

/**
 * Lists that a site prints around its articles, by the index of their rows: menus, and the headlines of
 * a page between its header and the links.
 */
export function findSiteLists(rows: readonly Row[], tests: Tests): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < Math.min(headRows, rows.length) && !isRunningText(rows[index]?.text ?? ''); index += 1) {
    const end = endOfMenu(rows, index);
    for (; index < end; index += 1) found.add(index);
  }
  for (let index = 0; index < rows.length; index += 1) {
    if (!isItem(rows[index]) || !isItem(rows[index + 1])) continue;
    const end = endOfAnyMenu(rows, index);
    for (; index < end; index += 1) found.add(index);
    while (isItem(rows[index + 1])) index += 1;
  }
  let looked = 0;
  rows.forEach((_, index) => {
    if (!tests.isLink(index)) return;
    if (index > looked) for (const row of headlineList(rows, index, tests)) found.add(row);
    looked = index + 1;
  });
  return found;
}
