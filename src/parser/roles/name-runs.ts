import type { Part } from '../part.ts';
import { endsSentence } from '../text/marks.ts';
import { isListed, isMany, isOfClass, isPaired, isRow } from './name-rows.ts';

/** Lines of names in a row, each right below the other or one line apart, from which they are a list; who signs stands on one or two. */
const fewest = 3;
/** Of lines that open with the class of pupils, or go on below a list. */
const fewestSure = 2;
/** Writers of one text, each on a line of its own above it. */
const mostWriters = 3;
/** Longest line between two names: the prize, the village, the school. */
const longestBetween = 16;

/** What may stand between the names of a list. */
const isBetween = (part: Part | undefined): boolean =>
  part !== undefined &&
  (part.kind === 'short' || part.kind === 'column' || part.kind === 'signature') &&
  !part.running &&
  !part.opensPage &&
  part.text.length <= longestBetween &&
  !endsSentence(part.text);

/** Index of the last line of the run of names that starts at an index. */
function endOfRun(parts: readonly Part[], start: number): number {
  let end = start;
  for (;;) {
    const next = isRow(parts[end + 1]) ? end + 1 : isBetween(parts[end + 1]) && isRow(parts[end + 2]) ? end + 2 : end;
    if (next === end || parts[next]?.opensPage) return end;
    end = next;
  }
}

function isList(rows: readonly Part[], below: Part | undefined): boolean {
  if (rows.filter(isOfClass).length >= fewestSure || rows.filter(isPaired).length >= fewestSure) return true;
  if (rows.filter(isMany).length >= fewestSure && below?.running !== true) return true;
  if (rows.some(isListed)) return rows.length >= fewestSure && below?.running !== true;
  return rows.length >= fewest && (rows.length > mostWriters || below?.running !== true);
}

/** Where the list begins: at the prize above the first name, when prizes stand between the others. */
function startOfList(parts: readonly Part[], start: number, end: number, rows: number): number {
  const divided = end - start + 1 > rows && isBetween(parts[start - 1]) && parts[start - 1]?.kind === 'short';
  const above = parts[start - 2]?.kind;
  return divided && (above === 'short' || above === 'text' || above === 'list') ? start - 1 : start;
}

/**
 * `模范母亲名单` / `沈一舟` / `顾小满` / `罗　立`: names line by line, with their prizes or villages between them, or class by class, are a
 * list, not its writers.
 */
export function markNameRuns(parts: readonly Part[]): readonly Part[] {
  let marked: Part[] | undefined;
  for (let start = 0; start < parts.length; start += 1) {
    const first = parts[start];
    if (first === undefined || first.kind === 'text' || !isRow(first)) continue;
    const end = endOfRun(parts, start);
    const rows = parts.slice(start, end + 1).filter(isRow);
    if (isList(rows, parts[end + 1])) {
      marked ??= [...parts];
      for (let at = startOfList(parts, start, end, rows.length); at <= end; at += 1) {
        const part = parts[at] ?? first;
        // `高一年级` above names that are a list already is their heading
        const heads = part.kind === 'short' && [parts[at - 1], parts[at + 1]].some((row) => row && isListed(row));
        if (!isListed(part) && !heads) marked[at] = { ...part, signature: undefined, kind: 'list', rule: 'name-run' };
      }
    }
    start = end;
  }
  return marked ?? parts;
}
