import { printedSpan } from '../printed.ts';
import { ownCopy } from '../text/own-copy.ts';
import { type Above, atPage, endOfPrint, passBlanks, passRow } from './line-ends.ts';
import { markedFile, readMarkedLine, type Sheet } from './marked-lines.ts';
import type { PageLines } from './read-lines.ts';
import { plainRow, type Row } from './row.ts';

/** What a line prints from `start` on. */
const rowAt = (text: string, line: number, start: number, { gap, indent, page, opensPage }: Above): Row =>
  plainRow(printedSpan(text, line, start), { line, gap, indent, page, opensPage });

/** A form feed may stand within a line: programs that put pages together with it write no line end. */
function readPlain(lines: readonly string[], { firstLine, count }: PageLines, above: Above, rows: Row[]): void {
  for (let number = firstLine; number < firstLine + count; number += 1) {
    const line = lines[number - 1] ?? '';
    let start = passBlanks(line, 0, above);
    if (start === line.length) above.gap += 1;
    while (start < line.length) {
      const turn = line.indexOf('\f', start);
      const stop = turn < 0 ? line.length : turn;
      rows.push(rowAt(ownCopy(line.slice(start, endOfPrint(line, start, stop))), number, start, above));
      passRow(above);
      start = passBlanks(line, stop, above);
    }
  }
}

function readMarked(lines: readonly string[], page: PageLines, above: Above, sheet: Sheet): void {
  const file = markedFile(lines, page);
  for (let number = page.firstLine; number < page.firstLine + page.count; number += 1) {
    const line = lines[number - 1] ?? '';
    const start = passBlanks(line, 0, above);
    if (start === line.length) {
      above.gap += 1;
      file.state.open = false;
      continue;
    }
    const text = line.slice(start, endOfPrint(line, start, line.length));
    if (readMarkedLine(rowAt(text, number, start, above), file, sheet)) passRow(above);
  }
}

/** The non-blank lines of the issue as rows, in order, and its markup, set aside. A form feed or the start of a file opens a page. */
export function readRows(lines: readonly string[], files: readonly PageLines[]): Sheet {
  const sheet: Sheet = { rows: [], setAside: [] };
  let page = 0;
  for (const file of files) {
    const above = atPage(page);
    if (file.markup === undefined) readPlain(lines, file, above, sheet.rows);
    else readMarked(lines, file, above, sheet);
    page = above.page + 1;
  }
  return sheet;
}
