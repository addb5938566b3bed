import { placesOf } from '../lists.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isRuleLine } from '../text/rule-line.ts';
import { itemLevel } from './mark-leads.ts';
import { readField } from './records/read-field.ts';
import type { Row } from './row.ts';

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
  // `标题：…`: records between rules say themselves what their lines are
  if (readField(row.text)?.kind === 'title') return false;
  return source.test(below.text) || (row.lead === row.text.length && isRunningText(below.text));
}

const isShort = (row: Row | undefined): row is Row =>
  row !== undefined && row.text.length <= longest && !isRunningText(row.text);

/**
 * Short lines each with a rule right above and right below: the headlines of an e-mail or a text file. Lines with a rule between each
 * two are parted, not framed.
 */
function framedLines(rows: readonly Row[], rules: readonly number[]): number[] {
  const known = new Set(rules);
  const isBetween = (index: number) => known.has(index - 1) && known.has(index + 1) && isShort(rows[index]);
  const framed = rules.flatMap((rule) => {
    const index = rule + 1;
    const row = rows[index];
    if (!isBetween(index) || isBetween(index - 2) || isBetween(index + 2)) return [];
    const headsText = index + 2 < rows.length && !known.has(index + 2);
    return headsText && row && !row.mark && !row.level && !endsSentence(row.text) ? [index] : [];
  });
  return framed.length >= fewest ? framed : [];
}

/** Short lines right below a rule, each with its source or its text, when nearly all items between the rules open so. */
function sourcedLines(rows: readonly Row[], rules: readonly number[]): number[] {
  // below the last rule nothing may stand
  const opened = rules.filter((at, place) => at + 1 < (rules[place + 1] ?? rows.length));
  const sourced = opened.map((at) => at + 1).filter((index) => isHeadline(rows, index));
  return sourced.length >= Math.max(fewest, opened.length * share) ? sourced : [];
}

/** Headlines of a digest whose items are parted by rules, each in a frame of two, or with a short line and its source right below one. */
export function markRuled(rows: readonly Row[]): readonly Row[] {
  const rules = placesOf(rows, ({ text }) => isRuleLine(text));
  if (rules.length < fewest) return rows;
  const framed = framedLines(rows, rules);
  const found = new Set(framed.length > 0 ? framed : sourcedLines(rows, rules));
  return rows.map((row, index) => (found.has(index) ? { ...row, level: itemLevel } : row));
}
