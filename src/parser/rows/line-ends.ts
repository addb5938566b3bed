/** True for a character that prints nothing but room: what `\s` means, told from its code, as every line is asked. */
function isBlankCode(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    code === 0x202f ||
    code === 0x205f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Cells a blank character takes. */
const cells = (code: number) => (code === 0x3000 || code === 9 ? 2 : code === 32 || code === 0xa0 ? 1 : 0);

const formFeed = 12;

/** What stands above the next row of a file and before it on its line. */
export interface Above {
  page: number;
  /** Blank lines. */
  gap: number;
  /** Blank cells on the row's own line. */
  indent: number;
  /** A page begins. */
  opensPage: boolean;
  /** A row stands on the page: a form feed opens another one. */
  used: boolean;
}

/** Above the first row of a file, which opens a page. */
export const atPage = (page: number): Above => ({ page, gap: 0, indent: 0, opensPage: true, used: false });

function turnPage(above: Above): void {
  above.opensPage = true;
  if (above.used) above.page += 1;
  above.used = false;
}

/** Takes note that a row was printed. */
export function passRow(above: Above): void {
  above.gap = 0;
  above.opensPage = false;
  above.used = true;
}

/** Where a line begins to print from `at` on; form feeds and cells before are noted. The end of the line when nothing is printed there. */
export function passBlanks(line: string, at: number, above: Above): number {
  const { length } = line;
  above.indent = 0;
  for (let start = at; start < length; start += 1) {
    const code = line.charCodeAt(start);
    if (!isBlankCode(code)) return start;
    above.indent += cells(code);
    if (code === formFeed) turnPage(above);
  }
  return length;
}

/** Where a stretch of a line stops to print. */
export function endOfPrint(line: string, start: number, stop: number): number {
  let end = stop;
  while (end > start && isBlankCode(line.charCodeAt(end - 1))) end -= 1;
  return end;
}
