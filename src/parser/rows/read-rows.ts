import { printedSpan } from '../printed.ts';
import type { PageLines } from './read-lines.ts';
import type { Row } from './row.ts';

const isBlankCode = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f;

/** Cells a blank character takes. */
const cells = (code: number) => (code === 0x3000 || code === 9 ? 2 : code === 32 || code === 0xa0 ? 1 : 0);

/** The non-blank lines of the issue as rows, in order. A form feed or the start of a file opens a page. */
export function readRows(lines: readonly string[], files: readonly PageLines[]): Row[] {
  const rows: Row[] = [];
  let page = -1;
  for (const file of files) {
    page += 1;
    let gap = 0;
    let opensPage = true;
    let used = false;
    for (let number = file.firstLine; number < file.firstLine + file.count; number += 1) {
      const line = lines[number - 1] ?? '';
      let start = 0;
      let indent = 0;
      for (; start < line.length && isBlankCode(line.charCodeAt(start)); start += 1) {
        const code = line.charCodeAt(start);
        indent += cells(code);
        if (code === 12) {
          opensPage = true;
          if (used) page += 1;
          used = false;
        }
      }
      if (start === line.length) {
        gap += 1;
        continue;
      }
      let end = line.length;
      while (end > start && isBlankCode(line.charCodeAt(end - 1))) end -= 1;
      rows.push({ ...printedSpan(line.slice(start, end), number, start), line: number, gap, indent, page, opensPage });
      gap = 0;
      opensPage = false;
      used = true;
    }
  }
  return rows;
}
