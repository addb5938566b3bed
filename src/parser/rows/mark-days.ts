import { era, figure } from '../dates/patterns.ts';
import { namesSection } from '../headlines/column-name.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import { isRuleLine } from '../text/rule-line.ts';
import { isCutOff } from '../text/teaser.ts';
import type { Row } from './row.ts';

const label = '(?:(?:[发發][布佈表]|刊登|更新|[张張][贴貼]|上稿|公告)?(?:日期|[时時][间間])\\s?[:：]\\s?)';
const date = `${anyWord(
  '(?:(?:19|20)\\d\\d|1\\d\\d)\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}',
  `(?:${era})?${figure}{2,4}\\s?年\\s?${figure}{1,3}\\s?月\\s?${figure}{1,3}\\s?日`,
)}`;
const weekday = '(?:\\s{0,2}[（(](?:星期|[周週])?[一二三四五六日天][)）]|\\s{0,2}(?:星期|[周週])[一二三四五六日天])';
const hour = '(?:\\s{1,2}\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)';
/** The office or who else gave the text: `水利處`; no paper, no page and no issue. */
const name = '(?!第)\\p{Script=Han}{2,8}(?<![报報刊版页頁期号號闻聞])';
/** `（青口訊）`, or a name. */
const sender = `(?:\\s?[（(][^（()）]{2,24}[)）]|\\s{1,3}${name})`;
const read = '(?:\\s{1,3}(?:[点點][阅閱击擊]|[浏瀏][览覽]|[阅閱][读讀]|人[气氣])\\p{Script=Han}{0,2}\\s?[:：]\\s?\\d+)';
/**
 * `2021.06.02` `（2021年6月2日）` `2021-6-2 09:14` `2021-06-02（青口訊）` `水利處 2021-06-02`: a day with its year, its label, weekday or hour, who
 * sent the text, how often it was read.
 */
const day = lean(
  new RegExp(
    `^(?:${name}\\s{1,3})?${label}?[（([【]?\\s?${date}${weekday}?${hour}?\\s?[)）\\]】]?${sender}?${read}?$`,
    'u',
  ),
);
const longest = 48;
const shortest = 8;
const mayBeDay = /\d{1,2}\s?[-./]\s?\d|年.{1,5}月/;

/** Two days are printed alike when nothing but their figures differs, and who sent the text. */
const formOf = (text: string): string =>
  text
    .replace(/[（(][^（()）]*[^（()）\d年月日.\-/:： 〇○零一二三四五六七八九十元][)）]$/, '()')
    .replace(/\p{Script=Han}{2,}(?=\s)|(?<=\s)\p{Script=Han}{2,}$/u, 'W')
    .replace(/[\d０-９〇○零一二三四五六七八九十廿卅元]+/g, '0');

/** With a weekday, or the name of a paper or an office: the head of a page reads so, and is the same on every page. */
const ofHead = /W|(?:星期|[周週])0|[（(]0[）)]/;
const isOne = (rows: readonly Row[], [first = 0, ...others]: readonly number[]): boolean =>
  others.every((index) => rows[index]?.text === rows[first]?.text);

/** Fewest items of a list whose days are printed alike. */
const fewest = 3;
/** Longest headline of an item; a longer line is its text. */
const longestHeadline = 60;

/** Most paragraphs of an item. */
const longestItem = 8;

/** What stands above or below a day: nothing or a rule, a text, a short line. */
type Neighbour = 'none' | 'rule' | 'text' | 'short';

function neighbour(row: Row | undefined): Neighbour {
  if (row === undefined) return 'none';
  if (isRuleLine(row.text)) return 'rule';
  return isRunningText(row.text) || endsSentence(row.text) || isCutOff(row.text) ? 'text' : 'short';
}

const isText = (row: Row | undefined): boolean => neighbour(row) === 'text' && row?.mark === undefined;

/** A line that may be the headline of the text right below it. */
const isHeadline = (row: Row | undefined, below: Row | undefined): boolean =>
  row !== undefined &&
  row.mark === undefined &&
  row.text.length <= longestHeadline &&
  !row.text.includes('。') &&
  !isCutOff(row.text) &&
  isText(below);

/** A text or a headline with its text begins here. */
const beginsItem = (rows: readonly Row[], index: number): boolean =>
  isText(rows[index]) || isHeadline(rows[index], rows[index + 1]);

/** The headline of the item that a day closes: the nearest short line above its text. */
function headlineAbove(rows: readonly Row[], day: number): number | undefined {
  let index = day - 1;
  while (index >= 0 && day - index <= longestItem && isText(rows[index])) index -= 1;
  return isHeadline(rows[index], rows[index + 1]) ? index : undefined;
}

/** On which side of its item each day stands: `above` it, `below` it; nothing when the page does not tell. */
function sideOf(rows: readonly Row[], days: readonly number[]): 'above' | 'below' | undefined {
  let above = 0;
  let below = 0;
  for (const index of days) {
    const [before, after] = [neighbour(rows[index - 1]), neighbour(rows[index + 1])];
    const next = rows[index + 1];
    const spaced = (rows[index]?.gap ?? 0) - (next?.gap ?? 0);
    if (before === 'rule' || (before !== 'none' && after !== 'none' && spaced > 0)) above += 1;
    else if (after === 'rule' || (before !== 'none' && after !== 'none' && spaced < 0)) below += 1;
  }
  if (above !== below && Math.max(above, below) >= days.length / 2) return above > below ? 'above' : 'below';
  const [first = 0] = days;
  const last = days[days.length - 1] ?? first;
  const opened = !rows.slice(0, first).some(({ text }) => isRunningText(text));
  const closed = !rows.slice(last + 1).some(({ text }) => isRunningText(text));
  return opened === closed ? undefined : opened ? 'above' : 'below';
}

/** The days of one form that stand between items; those between a headline and its text are told by what is around them. */
function partingDays(rows: readonly Row[], days: readonly number[]): number[] {
  return days.filter((index) => {
    const before = rows[index - 1];
    // `最新消息` stands above the first item
    if (neighbour(before) === 'short') return index === days[0] && isHeadline(rows[index + 1], rows[index + 2]);
    return beginsItem(rows, index + 1) || (isText(before) && neighbour(rows[index + 1]) !== 'short');
  });
}

/** Rows that print a day and no more, three and more alike, by their index; no head that comes again on every page. */
function listedDays(rows: readonly Row[]): number[][] {
  const forms = new Map<string, number[]>();
  rows.forEach(({ text, mark, under }, index) => {
    if (text.length < shortest || text.length > longest || (mark !== undefined && mark !== 'field') || under) return;
    if (!mayBeDay.test(text) || !day.test(text)) return;
    const form = formOf(text);
    const days = forms.get(form);
    if (days) days.push(index);
    else forms.set(form, [index]);
  });
  return [...forms].flatMap(([form, days]) =>
    days.length < fewest || (ofHead.test(form) && isOne(rows, days)) ? [] : [days],
  );
}

/** Days right above the headline of an item. */
const countHeads = (rows: readonly Row[], parting: readonly number[]): number =>
  parting.filter((index) => isHeadline(rows[index + 1], rows[index + 2])).length;

/** Where items begin and which days part them; absent for the days of one article and where the page does not tell. */
function readList(
  rows: readonly Row[],
  days: readonly number[],
): { parting: number[]; side: 'above' | 'below' } | undefined {
  const parting = partingDays(rows, days);
  const below = days.filter((index) => neighbour(rows[index - 1]) === 'short' && isText(rows[index + 1]));
  const side = below.length >= 2 && below.length >= parting.length ? 'above' : sideOf(rows, parting);
  // `青口大事記` / `2021-06-02` / text: the days of one article
  const isChronicle = below.length === 1 && below[0] === days[0] && countHeads(rows, parting) < parting.length / 2;
  if (side === undefined || isChronicle || (below.length < 2 && parting.length < fewest)) return undefined;
  return { parting, side };
}

/** Marks the days of one list, the headlines below them and where its items begin. */
function markList(marked: Row[], rows: readonly Row[], days: readonly number[]): void {
  const list = readList(rows, days);
  if (list === undefined) return;
  const { parting, side } = list;
  const change = (index: number, facts: Partial<Row>) => {
    const row = marked[index];
    if (row) marked[index] = { ...row, ...facts };
  };
  const first = side === 'below' ? headlineAbove(rows, parting[0] ?? 0) : undefined;
  if (first !== undefined) {
    const isSection = countHeads(rows, parting) === 0 && namesSection(marked[first]?.text ?? '');
    change(first, { mark: isSection ? 'section' : 'item' });
  }
  for (const index of parting) {
    change(index, { mark: 'day' });
    if (isHeadline(marked[index + 1], rows[index + 2])) change(index + 1, { mark: 'item' });
    change(side === 'above' ? index : index + 1, { opensPage: true, parted: true });
  }
}

/**
 * Days on lines of their own between the items of a list (`2021.06.02` above each headline, `（2021年6月2日）` below each text): they
 * belong to the items and part them. Where the days of the others stand below their headlines, one between two texts opens an item
 * that has none.
 */
export function markDays(rows: readonly Row[]): readonly Row[] {
  const lists = listedDays(rows);
  if (lists.length === 0) return rows;
  const marked = [...rows];
  for (const days of lists) markList(marked, rows, days);
  return marked;
}
