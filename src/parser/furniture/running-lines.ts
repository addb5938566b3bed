import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { isUsualHan } from '../text/han.ts';
import { endsSentence, endsWithColon, isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';

/** Longest such line, and fewest times that it stands in an issue. */
const longest = 64;
const fewest = 2;
/** Rows at the head of an issue that name the paper and what belongs to it. */
const headRows = 3;
const shortestName = 2;

/** The marks of sentences: none stands in the head of a page. */
const holdsMark = holdsOneOf('。，,！；;？!?“”「」');
/** `【日期】2021-06-02` `——青口镇见闻` `（县广播站）`: the fields of a text, what stands below its headline, and what closes it. */
const ofText = /^[【〖[—―─－-]|^[（(][^（()）]+[)）]$/;
/** `责任编辑：版面组`: at a text, or at the foot of a page; with a figure (`联系电话：…`) it is of the text. */
const labelled = /^[^\s:：]{2,8}[:：](?!\/\/)/;
const holdsFigure = holdsOneOf('0123456789０１２３４５６７８９');

/** What parts the words of a line, or stands around its figures. */
const apart = /[\s\u3000·•|｜│/／—–()（）[\]【】:：,，-]+/;
const figures = /[\d０-９]+|(?<=第)[〇○零一二三四五六七八九十百]+(?=[卷期号號辑輯版页頁])/g;

const isLetter = (unit: number): boolean =>
  isUsualHan(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** A number for the letters of a line, whatever their order and the figures among them; 0 for a line with few. */
function sumOf(text: string): number {
  const { length } = text;
  let [sum, count] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    sum = (sum + unit * (unit & 0xff)) | 0;
    count += 1;
  }
  return count < shortestName ? 0 : sum;
}

/** The words of a line in one order: heads of even and odd pages print them the other way round. */
const wordsOf = (text: string): string[] =>
  text
    .replace(figures, '#')
    .split(apart)
    .filter((word) => word !== '' && word !== '#')
    .sort();

/** `2` `- 3 -` `P.4` `第5页` `6 / 8`: the number of a page and nothing else. */
const pageNumber =
  /^[-‐―－﹣—–─·•~〜．.(（【\s]{0,3}(?:第\s?|[Pp](?:age|[.:：])?\s?)?\d{1,4}\s?[页頁]?(?:\s?[/／]\s?\d{1,4})?[-‐―－﹣—–─·•~〜．.)）】\s]{0,3}$/;
const isPageNumber = (row: Row | undefined): boolean =>
  row !== undefined && row.text.length <= 12 && pageNumber.test(narrowFigures(row.text));

const isCandidate = (row: Row): boolean =>
  row.mark === undefined &&
  !holdsMark(row.text) &&
  !endsWithColon(row.text) &&
  !isPageNumber(row) &&
  !ofText.test(row.text) &&
  !(labelled.test(row.text) && holdsFigure(row.text));

/** Lines that differ in nothing but figures and the order of their words, in lists of their places. */
function alikeLines(rows: readonly Row[]): number[][] {
  const first = new Map<number, number>();
  const again = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const sum = row.text.length > longest ? 0 : sumOf(row.text);
    if (sum === 0) return;
    const place = first.get(sum);
    if (place === undefined) {
      first.set(sum, index);
      return;
    }
    // most lines stand once: a list is made only where another comes
    const found = again.get(sum);
    if (found) found.push(index);
    else again.set(sum, [place, index]);
  });
  const alike = new Map<string, number[]>();
  for (const places of again.values()) {
    for (const index of places) {
      const row = rows[index];
      if (!row || !isCandidate(row)) continue;
      const key = wordsOf(row.text).join(' ');
      const found = alike.get(key);
      if (found) found.push(index);
      else alike.set(key, [index]);
    }
  }
  return [...alike.values()].filter(({ length }) => length >= fewest);
}

/** Nothing closes the line above: it ends in the middle of a sentence. */
const goesOn = /[\p{L}\p{N},，、“「《（(]$/u;
/** Marks with which an item of a list opens, and no second half of a sentence. */
const opensAnew = opensWithOneOf('●■◆★▲【〖◎※☆○□◇（(—－-');
const holdsStop = holdsOneOf('。，,、；;');
const endsOpen = endsWithOneOf('，,、');
const shortestPiece = 8;

/** Most rows that a page prints at its foot and the next at its head. */
const mostBetween = 4;

/** The nearest row on one side that neither comes again nor numbers a page. */
function textBeside(rows: readonly Row[], repeated: ReadonlySet<number>, index: number, step: 1 | -1): number {
  let at = index + step;
  for (let count = 0; count < mostBetween && (repeated.has(at) || isPageNumber(rows[at])); count += 1) at += step;
  return at;
}

/** The row is a piece of a text: it holds a sentence, or goes on from one. */
function isPiece(rows: readonly Row[], index: number): boolean {
  const { text = '' } = rows[index] ?? {};
  if (text.includes('。') || text.length > 48) return true;
  const above = rows[index - 1];
  return above !== undefined &&
    above.mark === undefined &&
    goesOn.test(above.text) &&
    above.text.length >= shortestPiece
    ? isRunningText(above.text) || above.text.length + 2 >= text.length
    : isRunningText(text);
}

/** The sentence above the line goes on below. */
function cutsSentence(rows: readonly Row[], repeated: ReadonlySet<number>, index: number): boolean {
  const from = textBeside(rows, repeated, index, -1);
  const [before, after] = [rows[from], rows[textBeside(rows, repeated, index, 1)]];
  if (!before || !after || before.mark !== undefined || after.mark !== undefined) return false;
  if (before.text.length < shortestPiece || !goesOn.test(before.text) || opensAnew(after.text)) return false;
  if (!endsOpen(before.text) && after.indent >= 2 && before.indent < 2) return false;
  return isPiece(rows, from) && (isRunningText(after.text) || (holdsStop(after.text) && after.indent === 0));
}

/** The line stands beside the number of a page or a form feed, or at the foot of the issue. */
function standsByNumber(rows: readonly Row[], index: number): boolean {
  const next = rows[index + 1];
  if (rows[index]?.opensPage || next === undefined || next.opensPage) return true;
  return isPageNumber(rows[index - 1]) || isPageNumber(next);
}

/** Blank lines on both sides of a line that stands in the clear. */
const clear = 2;
const standsClear = (rows: readonly Row[], index: number): boolean =>
  (rows[index]?.gap ?? 0) >= clear && (rows[index + 1]?.gap ?? clear) >= clear;

/** Between the end of a text and the next headline. */
const partsTexts = (rows: readonly Row[], index: number): boolean =>
  endsSentence(rows[index - 1]?.text ?? '') && !isRunningText(rows[index + 1]?.text ?? '');

/** Text stands between the two, as it does between two pages; cells of a table and entries of a list stand close. */
const partedByText = (rows: readonly Row[], places: readonly number[]): boolean =>
  places.every((index, at) => {
    const last = at === 0 ? undefined : places[at - 1];
    return last === undefined || rows.slice(last + 1, index).some(({ text }) => isRunningText(text));
  });

const blanks = /[\s\u3000·•《》]+/g;
/** What the head of the issue says, without blanks. */
const headOf = (rows: readonly Row[]): string[] =>
  rows
    .slice(0, headRows)
    .filter(({ text }) => text.length <= longest && !isRunningText(text))
    .map(({ text }) => text.toLowerCase().replace(blanks, ''));

/** The line says what the head of the issue says: its name, or the end of it, among others. */
function isOfHead(text: string, head: readonly string[]): boolean {
  const whole = head.join('');
  const words = wordsOf(text.toLowerCase());
  return words.some((word) =>
    word.length >= 4
      ? whole.includes(word) || head.some((name) => name.length >= 4 && word.includes(name))
      : head.includes(word),
  );
}

/** `第12期` `2021.6` `Vol. 2` `2021/6/2` `https://…` `2 / 5`: of an issue, a day, or a page, beside the words. */
const ofIssue =
  /第[\d０-９〇○零一二三四五六七八九十百]+[卷期号號辑輯版页頁]|(?:19|20)\d\d\s?[-./年]\s?\d|https?:|(?:Vol|No)\.?\s?\d|(?<=\s)\d{1,3}\s?[/／]\s?\d{1,3}$/i;

/** What a group of lines is known by. */
function isRunning(
  rows: readonly Row[],
  places: readonly number[],
  repeated: ReadonlySet<number>,
  head: readonly string[],
): boolean {
  const { text = '' } = rows[places[0] ?? 0] ?? {};
  if ((parseSignature(text)?.signers.length ?? 0) > 0) return false;
  const cuts = new Set(places.filter((index) => cutsSentence(rows, repeated, index)));
  const atBreaks = places.filter((index) => cuts.has(index) || standsByNumber(rows, index)).length;
  const parts = places.filter(
    (index) => cuts.has(index) || standsByNumber(rows, index) || standsClear(rows, index) || partsTexts(rows, index),
  ).length;
  if (parts < places.length - 1) return false;
  if (!labelled.test(text) && (ofIssue.test(text) || (atBreaks > 0 && isOfHead(text, head)))) return parts > 0;
  return cuts.size > 0 && parts === places.length;
}

/**
 * Lines that come again through the issue where its pages break, figures and the order of their words apart, by the index of their rows:
 * the running heads and feet of its pages, whatever they say. They cut a sentence, or say what the head of the issue says, or of which
 * issue they are.
 */
export function findRunningLines(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  const groups = alikeLines(rows);
  if (groups.length === 0) return found;
  const repeated = new Set(groups.flat());
  const head = headOf(rows);
  for (const places of groups) {
    const below = places.filter((index) => index >= headRows);
    if (below.length < fewest || !partedByText(rows, below) || !isRunning(rows, below, repeated, head)) continue;
    // the first row names the paper
    for (const index of places) if (index > 0) found.add(index);
  }
  return found;
}
