import type { Row } from '../rows/row.ts';

const heading =
  /^[【[■◆●·\s]*(?:本期|今日|本版|本报|内容|內容)?\s?(?:目\s*录|目\s*錄|导\s*读|導\s*讀|要\s*目|提\s*要|要\s*闻\s*导\s*读|看\s*点|摘\s*要|头\s*条)[】\]■◆●·:：\s]*$/;
const numbering =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．:：]\s?|[●◆■▲★○◇▶►•·\-*]\s?|第?\d{1,2}版[:：]?\s?|P\d{1,3}\s)/u;
const pageReference =
  /[\s.…·。—-]*(?:[（(]?\s?(?:详见|詳見|见|見)?\s?(?:第?[A-D]?[\d一二三四五六七八九十]{1,3}[版页頁]|[Pp]\d{1,3})\s?[)）]?|[\s.…·]{2,}[（(]?\d{1,3}[)）]?)$/u;

const bare = (text: string) => (/\s/.test(text) ? text.replace(/\s+/g, '') : text);

/** The headline in a contents entry: without its number, its mark and its page. */
export function entryText(text: string): string {
  const unpaged = /[版页頁\d)）]$/.test(text) ? text.replace(pageReference, '') : text;
  return bare(unpaged.replace(numbering, ''));
}

/** Longest contents entry. */
const longest = 60;

/** The headline that a row may name; absent for rows that are no entries. */
function nameOf({ text }: Row): string | undefined {
  if (text.length > longest || text.length < 4 || text.endsWith('。')) return undefined;
  return /^\p{Script=Han}{2,6}[:：]/u.test(text) ? undefined : entryText(text);
}

/**
 * Rows of contents lists: under a heading (目录, 本期导读), or two and more in a row, entries that are printed again below as
 * headlines. Gives their indexes. Linear in the number of rows.
 */
export function findContents(rows: readonly Row[]): Set<number> {
  const names = rows.map(nameOf);
  const last = new Map<string, number>();
  rows.forEach(({ text }, index) => {
    const name = names[index];
    if (name === undefined) return;
    last.set(name, index);
    if (name !== text) last.set(bare(text), index);
  });
  const found = new Set<number>();
  const repeats = (index: number) => {
    const name = names[index];
    return name !== undefined && (last.get(name) ?? 0) > index;
  };
  for (let index = 0; index < rows.length; index += 1) {
    const text = rows[index]?.text ?? '';
    const headed = text.length <= 16 && heading.test(text);
    if (!headed && !repeats(index)) continue;
    const start = headed ? index + 1 : index;
    let end = start;
    while (end < rows.length && (repeats(end) || (headed && isEntry(rows[end])))) end += 1;
    if (end - start >= 2 || (headed && end > start)) {
      for (let entry = index; entry < end; entry += 1) found.add(entry);
      index = end - 1;
    }
  }
  return found;
}

/** An entry by its form: a number and a page reference. */
function isEntry(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.text.length <= longest &&
    !row.opensPage &&
    pageReference.test(row.text) &&
    !/[。,，]/.test(row.text)
  );
}
