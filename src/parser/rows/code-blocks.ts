const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** Most lines of a block of code, or of a remark that is not printed. */
const longestBlock = 200;

/** Place of the line that closes a block of code opened on a line; undefined where none is opened or it is not closed. */
export function endOfCode(lines: readonly string[], index: number, start: number): number | undefined {
  const mark = fence.exec((lines[index] ?? '').slice(start))?.[0];
  if (mark === undefined) return undefined;
  const last = Math.min(lines.length, index + longestBlock);
  for (let at = index + 1; at < last; at += 1) {
    const line = lines[at]?.trim() ?? '';
    if (line.startsWith(mark) && line.replaceAll(mark.charAt(0), '') === '') return at;
  }
  return undefined;
}

/** A remark that is not printed (`<!-- … -->`) opens the line and is closed on it or below. */
export function opensRemark(lines: readonly string[], index: number, start: number): boolean {
  if (!(lines[index] ?? '').startsWith('<!--', start)) return false;
  for (let at = index; at < Math.min(lines.length, index + longestBlock); at += 1)
    if (lines[at]?.includes('-->')) return true;
  return false;
}
