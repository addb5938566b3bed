import { endsSentence, isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { itemLevel } from './mark-leads.ts';
import type { Row } from './row.ts';

/** `---` `* * *` `————`: one sign again and again. */
const rule = /^([-—–_=*＊－─━═~～])(?:\s?\1)+$/;
const opensAsRule = opensWithOneOf('-—–_=*＊－─━═~～');
/** `来源：青口晚报` right below a headline. */
const source = /^[^\p{L}\p{N}]{0,3}(?:[来來]源|原文|[出摘][处處自]|[链鏈連][接結]|作者|日期|[时時][间間])\s?[:：]/u;

/** Fewest items between rules, the share of them that opens alike, and the longest headline. */
const fewest = 3;
const share = 0.8;
const longest = 60;

/** A short line right below a rule, and below it the source of the text, or the text itself where the line is set in bold. */
function isHeadline(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const below = rows[index + 1];
  if (!row || !below || row.mark || row.level || row.text.length > longest) return false;
  if (source.test(row.text) || /[。；;：:]$/.test(row.text)) return false;
  return source.test(below.text) || (row.lead === row.text.length && isRunningText(below.text));
}

/** The row between two rules, one of which stands at `place`, is a short line. */
const isShortBetween = (row: Row | undefined, rule: number | undefined, place: number): boolean =>
  rule === place && row !== undefined && row.text.length <= longest && !isRunningText(row.text);

/** Short lines each with a rule right above and right below: the headlines of an e-mail or a text file. */
function framedLines(rows: readonly Row[], rules: readonly number[]): number[] {
  const framed = rules.flatMap((at, place) => {
    const row = rows[at + 1];
    const isFramed = rules[place + 1] === at + 2 && at + 3 < rows.length && rules[place + 2] !== at + 3;
    // `一江春水向东流，`: lines with a rule between each two are parted, not framed
    const isParted =
      isShortBetween(rows[at - 1], rules[place - 1], at - 2) || isShortBetween(rows[at + 3], rules[place + 2], at + 4);
    return isFramed &&
      !isParted &&
      row &&
      !row.mark &&
      !row.level &&
      row.text.length <= longest &&
      !endsSentence(row.text)
      ? [at + 1]
      : [];
  });
  return framed.length >= fewest ? framed : [];
}

/** Headlines of a digest whose items are parted by rules, each in a frame of two, or with a short line and its source right below one. */
export function markRuled(rows: readonly Row[]): readonly Row[] {
  const rules = rows.flatMap(({ text }, index) => (opensAsRule(text) && rule.test(text) ? [index] : []));
  if (rules.length < fewest) return rows;
  const framed = framedLines(rows, rules);
  // below the last rule nothing may stand
  const opened = rules.filter((at, place) => at + 1 < (rules[place + 1] ?? rows.length));
  const sourced = opened.map((at) => at + 1).filter((index) => isHeadline(rows, index));
  const found = new Set(framed.length > 0 ? framed : sourced);
  if (found.size < fewest || (framed.length === 0 && found.size < opened.length * share)) return rows;
  return rows.map((row, index) => (found.has(index) ? { ...row, level: itemLevel } : row));
}
