import { readNumber } from '../dates/numerals.ts';
import { entryText, isInBookMarks } from '../furniture/contents-entry.ts';
import { slicePrinted } from '../printed.ts';
import { isDataLine } from '../roles/data-line.ts';
import { isLabelled, namesRecord } from '../roles/meta-line.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { namesPlaces } from '../text/caption.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { SetAside } from '../tree.ts';
import { cutAside, restOf } from './cut-row.ts';
import { itemNumber, namedInContents } from './named-in-contents.ts';
import type { Row } from './row.ts';

const itemMarks = '◆◇▶►▷☆★■▲●※♦❖▍▌▎▋▊▉█▇▐•';
const itemMark = new RegExp(`^[${itemMarks}]\\s*`);
const isMarked = opensWithOneOf(itemMarks);
/** `■记者 沈一舟 文/图`: the mark belongs to the name that signs. */
const signed = new RegExp(
  `^[${itemMarks}]\\s*(?:\\S{0,8}(?:记者|記者|通讯员|通訊員|特派员|特派員)|文|图|圖|文图|摄影|攝影)[\\s/／:：].{0,24}$`,
);

const triangles = opensWithOneOf('▲');
const credited = /(?:[摄攝]|提供|供[图圖])[)）]?$/;

/** `▲沈一舟（左）在現場` `▲改造后的码头（顾小满摄）`: where one line behind a triangle says so, the triangles of the page point to pictures. */
const pointsToPictures = (rows: readonly Row[]): boolean =>
  rows.some(({ text }) => triangles(text) && text.length <= 60 && (credited.test(text) || namesPlaces(text)));

/** `B1-`: section and page of the paper before each headline of an archive. */
const pageCode = /^[A-Z]\d{1,2}\s?[-－—]\s?(?=[\p{Script=Han}“‘《「『])/u;
const opensCoded = opensWithOneOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** What stands before a headline and is not of it. */
const markOf = (text: string): string =>
  (itemNumber.exec(text) ?? itemMark.exec(text) ?? ordinal.exec(text) ?? pageCode.exec(text))?.[0] ?? '';

/** Headlines behind the code of their page, two and more, each right above a text or the name of its record. */
function codedHeadlines(rows: readonly Row[]): Set<number> {
  const coded = rows.flatMap(({ text }, index) => {
    if (!opensCoded(text) || isRunningText(text)) return [];
    const code = pageCode.exec(text)?.[0];
    const below = rows[index + 1]?.text ?? '';
    return code !== undefined && (isRunningText(below) || namesRecord(below, text.slice(code.length))) ? [index] : [];
  });
  return new Set(coded.length >= fewest ? coded : []);
}

/** Fewest headlines of a page that one mark stands before, and their share of the short lines behind it. */
const fewest = 2;
const share = 0.5;
/** Shortest line of a mark and a headline. */
const shortestMarked = 3;

/** `一、` `1.`, `【1】` `1丨` in an app's digest: the number of a headline in a briefing. */
const ordinal =
  /^(?:([一二三四五六七八九十]{1,3})、|(\d{1,2})[、.．](?!\d)|[【［[](\d{1,2})[】］\]]|0?(\d{1,2})\s?[丨｜|])\s*(?=\S)/;
/** A number in a box counts nothing but items: lines above the first do not matter. */
const opensBoxed = opensWithOneOf('【［[');

/** `1.《老渡口搬新家》`: a number and a name in book marks. */
const opensNumbered = opensWithOneOf('一1');
const isNumberedName = ({ text }: Row): boolean =>
  opensNumbered(text) && text.endsWith('》') && isInBookMarks(text.replace(ordinal, ''));

/** The first line of an issue, or, above its first text, one whose headline stands in book marks. */
const firstNumbered = (rows: readonly Row[]): RegExpExecArray | null => {
  const above = rows.findIndex(({ text }) => isRunningText(text));
  const named = rows
    .slice(0, Math.max(0, above))
    .find((row) => isNumberedName(row) || (opensBoxed(row.text) && ordinal.test(row.text)));
  return ordinal.exec(named?.text ?? rows[0]?.text ?? '');
};

/** Which of the forms of numbers it is. */
const formOf = (number: RegExpExecArray): number => number.findIndex((group, form) => form > 0 && group !== undefined);

/** When the first headline of an issue is numbered, the lines that count on from it and have text below are headlines too. */
function numberedHeadlines(rows: readonly Row[], first: RegExpExecArray | null): Set<number> {
  const found = new Set<number>();
  if (!first) return found;
  let expected = 1;
  rows.forEach((row, index) => {
    const number = isRunningText(row.text) ? null : ordinal.exec(row.text);
    const sameForm = number && formOf(number) === formOf(first);
    if (!sameForm || readNumber(number[formOf(number)] ?? '') !== expected) return;
    found.add(index);
    expected += 1;
  });
  const withText = [...found].filter((index) =>
    rows.slice(index + 1, index + 4).some(({ text }) => isRunningText(text)),
  ).length;
  return found.size >= 2 && withText >= found.size / 2 ? found : new Set();
}

/** Longest line that is a mark and the name of a writer: `★ 沈一舟`. */
const longestName = 8;

/** Longest line, without its mark, that most crossheads are. */
const shortCrosshead = 9;

/**
 * Marks that stand before crossheads: behind them short lines whose text opens like any paragraph, while an unmarked headline above
 * the first of them has its writer, its data or a lead below it.
 */
function crossheadMarks(rows: readonly Row[], leads: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const mark of new Set(leads.map((index) => rows[index]?.text.charAt(0) ?? ''))) {
    const marked = leads.filter((index) => rows[index]?.text.startsWith(mark));
    const length = marked.reduce((sum, index) => sum + (rows[index]?.text.length ?? 0), 0) / marked.length - 1;
    const headed = rows.some(
      ({ text }, index) => text.startsWith(mark) && !isRunningText(text) && isHeaded(rows, index),
    );
    if (headed) continue;
    const [first = 0] = marked;
    const last = marked[marked.length - 1] ?? first;
    const above = rows.slice(0, first).some(({ text }, index) => !isRunningText(text) && isHeaded(rows, index));
    const plain = rows.flatMap((_, index) => (isPlainHeadline(rows, index) ? [index] : []));
    const among = plain.some((index) => index > first && index < last);
    const around = plain.some((index) => index < first) && plain.some((index) => index > last);
    const inside = !among && isInside(rows, first, last);
    if (length > shortCrosshead ? inside && plain.length >= marked.length : above || (around && !among))
      found.add(mark);
  }
  return found;
}

/** A short line without a mark, right above a text. */
const isPlainHeadline = (rows: readonly Row[], index: number): boolean => {
  const [row, below] = [rows[index], rows[index + 1]];
  if (!row || !below || row.mark || isRunningText(row.text) || endsSentence(row.text)) return false;
  return isRunningText(below.text) && !itemMark.test(row.text) && parseSignature(row.text) === undefined;
};

/** Text stands above the first of the marked lines, as no name of a column of briefs does, and nobody signs between them, though others sign on the page. */
function isInside(rows: readonly Row[], first: number, last: number): boolean {
  if (!isRunningText(rows[first - 1]?.text ?? '')) return false;
  const signs = rows.flatMap(({ text }, index) =>
    !isRunningText(text) && parseSignature(text) !== undefined ? [index] : [],
  );
  return signs.length >= 2 && !signs.some((index) => index > first && index < last);
}

/** Widest indent of a paragraph. */
const widestIndent = 4;

/** A line with the indent of a paragraph right above a flush one: the first line of text wrapped by hand. */
const opensParagraph = (row: Row, next: Row): boolean =>
  row.indent >= 2 && row.indent <= widestIndent && next.indent < 2 && next.gap === 0;

/** Fewest Chinese characters of a headline: `〔2012〕39号` counts an issue. */
const words = lean(/(?:[^\p{Script=Han}]*\p{Script=Han}){3}/u);

/** A writer, a line of data or a lead stands right below. */
function isHeaded(rows: readonly Row[], index: number): boolean {
  if (!words.test(rows[index]?.text ?? '')) return false;
  const below = rows[index + 1]?.text ?? '';
  if (isRunningText(below)) return hasLead(below);
  return isLabelled(below) || isDataLine(below) || parseSignature(below) !== undefined;
}

/**
 * Headlines behind a mark (`◆三个村完成换届`) and headlines that a contents list names (`1.三个村完成换届`): the mark or number goes
 * aside, the row is marked as an item.
 */
export function markItems(rows: readonly Row[], entries: ReadonlySet<string>): { rows: Row[]; setAside: SetAside[] } {
  const counts = new Map<string, number>();
  const pictures = pointsToPictures(rows);
  const mayBeItem = (text: string) => isMarked(text) && !(pictures && triangles(text));
  const leads = (row: Row, next: Row | undefined) =>
    row.text.length >= 5 &&
    mayBeItem(row.text) &&
    !signed.test(row.text) &&
    next !== undefined &&
    !isRunningText(row.text) &&
    isRunningText(next.text) &&
    !opensParagraph(row, next) &&
    (row.text.length > longestName || parseSignature(row.text) === undefined);
  const marks: number[] = [];
  const shorts = new Map<string, number>();
  const isShort = ({ text }: Row) =>
    text.length >= shortestMarked &&
    mayBeItem(text) &&
    !signed.test(text) &&
    !isRunningText(text) &&
    parseSignature(text) === undefined;
  rows.forEach((row, index) => {
    if (isShort(row)) shorts.set(row.text.charAt(0), (shorts.get(row.text.charAt(0)) ?? 0) + 1);
    if (!leads(row, rows[index + 1])) return;
    marks.push(index);
    counts.set(row.text.charAt(0), (counts.get(row.text.charAt(0)) ?? 0) + 1);
  });
  /** Marks most of whose short lines lead texts: the others are headlines, too, whatever stands below them. */
  const usual = new Set(
    [...counts].flatMap(([mark, count]) => (count >= fewest && count >= (shorts.get(mark) ?? 0) * share ? [mark] : [])),
  );
  const setAside: SetAside[] = [];
  const first = firstNumbered(rows);
  const coded = codedHeadlines(rows);
  if (entries.size === 0 && counts.size === 0 && coded.size === 0 && !first) return { rows: [...rows], setAside };
  const numbered = numberedHeadlines(rows, first);
  const crossheads = crossheadMarks(rows, marks);
  const marked = rows.flatMap((row, index): Row | Row[] => {
    if (row.under) return row;
    const within = row.mark || entries.size === 0 ? undefined : namedInContents(row.text, entries);
    if (within) {
      const [start, end, below] = within;
      setAside.push(...cutAside(row, 0, start, 'item-mark'), ...cutAside(row, end, below, 'item-mark'));
      const head: Row = { ...row, ...slicePrinted(row, start, end), mark: 'item' };
      return below === row.text.length ? head : [head, restOf(row, below)];
    }
    if (row.mark || row.text.length > 60) return row;
    const named = entries.has(entryText(row.text)) || numbered.has(index) || coded.has(index);
    const byMark =
      (leads(row, rows[index + 1]) && (counts.get(row.text.charAt(0)) ?? 0) >= fewest) ||
      (usual.has(row.text.charAt(0)) && isShort(row));
    if (!named && byMark && crossheads.has(row.text.charAt(0))) return { ...row, mark: 'crosshead' };
    if (!named && !byMark) return row;
    const at = markOf(row.text).length;
    if (at === 0 || at >= row.text.length) return { ...row, mark: 'item' };
    const book = isInBookMarks(row.text.slice(at)) ? 1 : 0;
    const end = row.text.length - book;
    setAside.push(...cutAside(row, 0, at + book, 'item-mark'), ...cutAside(row, end, row.text.length, 'item-mark'));
    return { ...row, ...slicePrinted(row, at + book, end), mark: 'item' };
  });
  return { rows: marked, setAside };
}
