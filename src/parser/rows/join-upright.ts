import { concatPrinted } from '../printed.ts';
import { isHan } from '../text/marks.ts';
import type { Row } from './row.ts';

/** Characters of a heading that is printed upright, one below another. */
const fewest = 3;
const most = 8;

/** `一` / `二` / `三`: a count, each of its figures a line. */
const figure = /[一二三四五六七八九十]/;

const isSingle = (row: Row | undefined): row is Row =>
  row !== undefined && row.text.length === 1 && row.mark === undefined && isHan(row.text) && !figure.test(row.text);

/** Whether rows, all of one character, are one heading: an ornament read as a character comes again and again. */
const isHeading = (rows: readonly Row[]): boolean =>
  rows.length >= fewest && rows.length <= most && rows.some(({ text }) => text !== rows[0]?.text);

/** Puts the characters of headings together that are printed upright: `各` / `地` / `消` / `息`, a line each in the file. */
export function joinUpright(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isSingle)) return rows;
  const joined: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    let end = index;
    while (isSingle(rows[end]) && rows[end]?.page === rows[index]?.page) end += 1;
    const run = rows.slice(index, Math.max(end, index + 1));
    const [first] = run;
    if (first && isHeading(run)) {
      const seams = run.slice(1).map(() => ({ rule: 'upright' }));
      joined.push({ ...first, ...concatPrinted(run, seams), mark: 'section' });
    } else for (const row of run) joined.push(row);
    index += run.length;
  }
  return joined;
}
