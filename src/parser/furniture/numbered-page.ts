import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';
import { type HeaderText, isSectionName, namesPublication, readHeader } from './header-text.ts';
import type { FurnitureSite } from './rule.ts';

/** `0\d` and a name need nothing more; a bare two-figure number needs a date. */
export function namesPage({ number, date, words }: HeaderText, text: string): boolean {
  if (number === undefined) return false;
  return (
    /[版页頁叠疊]|(?:^|[\s:：·•|])[A-FＡ-Ｆ]/.test(text) ||
    date ||
    (words.length === 1 && words[0] !== undefined && words[0].length <= 4) ||
    // `02 副刊 青口晚报`
    (words.length === 2 && words.some((word) => namesPublication(word)) && words.some(({ length }) => length <= 4))
  );
}

/** `01 望闻问切` between two texts: a numbered crosshead; names of pages are known ones. */
export const isCrosshead = (
  { date, issue, words }: HeaderText,
  { row: { text, opensPage }, before, after }: FurnitureSite,
): boolean =>
  /^0\d\s/.test(text) &&
  !date &&
  issue === undefined &&
  !opensPage &&
  !words.some((word) => isSectionName(word) || namesPublication(word)) &&
  isRunningText(before?.text ?? '') &&
  isRunningText(after?.text ?? '');

/** A dated line with a weekday: surely a header, whatever stands around it. */
function isDated(row: Row | undefined): boolean {
  if (!row || row.text.length > 40 || !/(?:星期|周|週)/.test(row.text)) return false;
  const { date, weekday } = readHeader(row.text);
  return date && weekday;
}

const nameOfPage = '\\p{Script=Han}(?:[ \\u3000]{0,2}\\p{Script=Han}){1,3}';
/** `3 民生` `综 合   4`: a bare number and a name count as a header only at the edge of a page or beside a dated header. */
const bareNumber = lean(new RegExp(`^(?:\\d{1,2}\\s{1,4}${nameOfPage}|${nameOfPage}\\s{1,4}\\d{1,2})$`, 'u'));
/** `2版文苑`: a name of any kind behind the number of a page, above who edited it or its day. */
const numberedPage = lean(/^\d{1,2}版\p{Script=Han}{2,8}$/u);

/** Who edited a page, or its day and nothing else. */
function isOfHead(row: Row | undefined): boolean {
  if (!row || row.text.length > 40) return false;
  const { staff, date, words } = readHeader(row.text);
  return words.length === 0 && (staff || date);
}

/** The text above is over: its last sentence, or who wrote it. */
const closesText = ({ text }: Row): boolean =>
  endsSentence(text) || (!isRunningText(text) && (parseSignature(text)?.signers.length ?? 0) > 0);

/** True for such a line where a page begins, and for the name of a section below an ended text. */
export function isBareHeader({ row, before, after, belowFurniture, opensIssue }: FurnitureSite): boolean {
  const text = narrowFigures(row.text);
  if (numberedPage.test(text)) return row.opensPage || isOfHead(after);
  if (!bareNumber.test(text)) return false;
  const free =
    belowFurniture || opensIssue || (before !== undefined && closesText(before) && !isRunningText(after?.text ?? ''));
  const named = free && isSectionName(text.replace(/[\d\s\u3000]+/g, ''));
  return row.opensPage || named || isDated(before) || isDated(after);
}

/** `民生·2` `要闻 · 01` `3 | 副刊`: the name of a page and its number on both sides of a point. */
const pointed = lean(
  /^(?:(?<name>\p{Script=Han}{2,4})\s?[·•|│｜丨]\s?\d{1,2}|\d{1,2}\s?[·•|│｜丨]\s?(?<word>\p{Script=Han}{2,4}))$/u,
);
/** Such a line numbers a page where it opens one, stands beside its date, or names what pages are called. */
export function numbersPage({ row, before, after, belowFurniture }: FurnitureSite): boolean {
  const { name, word = name } = pointed.exec(row.text)?.groups ?? {};
  if (word === undefined) return false;
  return row.opensPage || isSectionName(word) || (belowFurniture && isDated(before)) || isDated(after);
}
