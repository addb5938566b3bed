import { readNumber } from '../dates/numerals.ts';
import { readHeader } from '../furniture/header-text.ts';
import { readLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { blanks } from '../text/blank.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import { quickLook } from '../text/quick-look.ts';
import { isBareList } from './bare-list.ts';
import type { Row } from './row.ts';

const bullet = /^([●◆■▲★○◇▶►•·※▪◦☆△▷❖♦◎])\s?(?=[^●◆■▲★○◇▶►•·※▪◦☆△▷❖♦◎\s])|^([-–*])\s+(?=\S)/;
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** `1.` `（1）` `①` `一、` `一　` `（一）`: each form counts on by itself. */
const numbered = new RegExp(
  `^${anyWord(
    '(?<dot>\\d{1,2})[.．、](?!\\d) [（(](?<paren>\\d{1,2})[)）] (?<half>\\d{1,2})[)）] (?<ring>[①-⑳])',
    '(?<han>[一二三四五六七八九十]{1,3})、 (?<spaced>[一二三四五六七八九十]{1,3})[\\u0020\\u3000] [（(](?<hanParen>[一二三四五六七八九十]{1,3})[)）]',
  )}\\s?(?=\\S)`,
);

/** `6:30 新闻和报纸摘要`: the hour at which something begins. */
const hour =
  /^(?:[上下]午|晚上?|[凌清]?晨|早上?|中午)?\s?\d{1,2}[:：.．]\d\d(?:\s?[-—–~～－至]{1,2}\s?\d{1,2}[:：.．]\d\d)?[\s\u3000]\s*(?=\S)/;

/** Longest entry of a programme. */
const longestHour = 48;

/** With what an item opens: a bullet, the hour, a number. */
const look = quickLook([
  { opens: '●◆■▲★○◇▶►•·※▪◦☆△▷❖♦◎-–*' },
  { opens: `上下晚凌清晨早中0123456789${blanks}` },
  { opens: `0123456789（(${circled}一二三四五六七八九十` },
]);

/** The mark before an item: its form, and its number when it counts. */
interface ItemMark {
  form: string;
  number?: number;
}

function markOf({ text, mark }: Pick<Row, 'text' | 'mark'>): ItemMark | undefined {
  if (mark !== undefined) return undefined;
  const shown = look(text);
  if (shown === 0) return undefined;
  const dot = shown & 1 ? bullet.exec(text) : null;
  if (dot) return /[·•]$/.test(text) ? undefined : { form: dot[1] ?? dot[2] ?? '' };
  if (shown & 2 && text.length <= longestHour && hour.test(text)) return { form: 'hour' };
  const found = shown & 4 ? numbered.exec(text) : null;
  const [form, printed] = Object.entries(found?.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
  if (form === undefined || printed === undefined) return undefined;
  const number = form === 'ring' ? circled.indexOf(printed) + 1 : readNumber(printed);
  return number === undefined ? undefined : { form, number };
}

/** `4.40支队伍角逐…`: a figure right behind the number, told from a decimal by the item above. */
function countsOn({ text, mark }: Row, above: ItemMark | undefined): ItemMark | undefined {
  if (mark !== undefined || above?.form !== 'dot' || above.number === undefined) return undefined;
  const number = above.number + 1;
  return text.startsWith(`${number}.`) || text.startsWith(`${number}、`) ? { form: 'dot', number } : undefined;
}

/** `▲合影` `■社论`: the triangle of a caption and another mark make no list. */
const familyOf = ({ form }: ItemMark): string => (form === 'hour' ? 'hour' : '▲△'.includes(form) ? 'picture' : 'mark');

const follows = (before: ItemMark, after: ItemMark) =>
  before.number === undefined
    ? after.number === undefined && familyOf(before) === familyOf(after)
    : before.form === after.form && after.number === before.number + 1;

/** The row goes on in the row below: a sentence is left open, which a short item never does. */
const leavesOpen = (row: Row) => isRunningText(row.text) && !endsSentence(row.text) && !/[；;:：]$/.test(row.text);

/** `●沈一舟` `■记者 沈一舟`: a name behind a mark is no item. */
const signs = ({ text }: Row) =>
  ((isRunningText(text) ? readLead(text) : parseSignature(text))?.signers.length ?? 0) > 0;

/** Indexes of the items of lists: two rows or more in a row whose marks are alike or count on; pieces of an item may stand between. */
function markedItems(rows: readonly Row[]): Set<number> {
  const items = new Set<number>();
  let open: { index: number; mark: ItemMark } | undefined;
  let whole = true;
  rows.forEach((row, index) => {
    const mark = markOf(row) ?? countsOn(row, open?.mark);
    if (mark) {
      const signed = signs(row);
      const near = mark.form === 'hour' && open !== undefined && index - open.index <= 2;
      if (open && (whole || near) && follows(open.mark, mark) && !signed) {
        items.add(open.index);
        items.add(index);
      }
      open = signed ? undefined : { index, mark };
      whole = true;
    } else {
      const before = rows[index - 1];
      whole = whole && before !== undefined && leavesOpen(before);
    }
  });
  return items;
}

/** The day below the name of a list. */
const isDay = ({ text }: Row): boolean => {
  const { date, words } = readHeader(text);
  return date && words.length === 0;
};

/** `【时政】`: what stands above a group of items. */
const isLabel = (row: Row | undefined): boolean => /^[【〖].{1,10}[】〗]$/.test(row?.text ?? '');

/** Indexes of the rows of an issue that is nothing but a list, from its first item on. */
function plainItems(rows: readonly Row[], marked: ReadonlySet<number>): Set<number> {
  const from = (start: number) => rows.flatMap((_, index) => (index >= start ? [index] : []));
  const [first] = marked;
  if (first !== undefined) return new Set(from(isLabel(rows[first - 1]) ? first - 1 : first));
  const items = from(rows[1] && isDay(rows[1]) ? 2 : 1);
  const signed = items.filter((index) => rows[index] && signs(rows[index])).length;
  return new Set(signed > 1 ? [] : items);
}

/** Longest name of a group, fewest items of one, and fewest groups. */
const longestGroup = 10;
const fewestItems = 2;
const fewestGroups = 2;

/**
 * `要闻` / `地方`, `【要闻】` / `【民生】`, each above its items: the names of the groups of an issue that is nothing but a list, by their
 * indexes; none where the list has a name of its own, or anything else stands between the items.
 */
function groupNames(rows: readonly Row[], marked: ReadonlySet<number>): Set<number> {
  const [first] = marked;
  if (first !== 1) return new Set();
  const names = rows.flatMap((_, index) => (marked.has(index) ? [] : [index]));
  const areNames = names.every(
    (index, place) =>
      (rows[index]?.text.length ?? 0) <= longestGroup &&
      rows[index]?.mark === undefined &&
      (names[place + 1] ?? rows.length) - index > fewestItems,
  );
  return new Set(areNames && names.length >= fewestGroups ? names : []);
}

/** Fewest pages of which nothing but headlines is known, fewest headlines on a page, and most other lines. */
const fewestPages = 2;
const fewestOnPage = 3;
const mostOthers = 1;

/** Indexes of the headlines of an issue of whose pages nothing is printed but numbered headlines, counted anew on each. */
function pageHeadlines(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  let pages = 0;
  for (let start = 0; start < rows.length; ) {
    const page = rows[start]?.page;
    let end = start;
    let count = 0;
    for (; end < rows.length && rows[end]?.page === page; end += 1) {
      if (markOf(rows[end] ?? { text: '' })?.number !== count + 1) continue;
      count += 1;
      found.add(end);
    }
    if (count < fewestOnPage || end - start - count > mostOthers) return new Set();
    pages += 1;
    start = end;
  }
  return pages >= fewestPages ? found : new Set();
}

/** Marks the items of lists: `●5月6日,新桥通车。`, `（1）…`, `①…`, and the headlines of an issue that is nothing but a list of them. */
export function markLists(rows: readonly Row[]): Row[] {
  const headlines = pageHeadlines(rows);
  if (headlines.size > 0) return rows.map((row, index) => (headlines.has(index) ? { ...row, mark: 'heading' } : row));
  const marked = markedItems(rows);
  const isBare = isBareList(rows);
  const groups = isBare ? groupNames(rows, marked) : undefined;
  if (groups && groups.size > 0)
    return rows.map((row, index): Row => {
      if (groups.has(index)) return { ...row, mark: 'heading' };
      return marked.has(index) ? { ...row, mark: 'list' } : row;
    });
  const items = isBare ? plainItems(rows, marked) : marked;
  return items.size === 0 ? [...rows] : rows.map((row, index) => (items.has(index) ? { ...row, mark: 'list' } : row));
}
