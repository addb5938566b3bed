import type { BodyBlock } from '../../records/schema/index.ts';

/** Blank lines that may lie between two pieces of one stretch of the page. */
const gap = 4;

/**
 * The source lines of a block as stretches, first and last line each: a paragraph broken by a column gives one (`19–21`), a story continued
 * on another page two.
 */
export function lineRanges(lines: BodyBlock['lines']): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { line } of [...lines].sort((a, b) => a.line - b.line)) {
    const open = ranges.at(-1);
    if (open && line - open[1] <= gap) open[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}

/** `[[19, 21], [240, 240]]` as `19–21 240`, the form that hast carries. */
export const printRanges = (ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(' ');

export function readRanges(printed: string): [number, number][] {
  return printed.split(' ').map((range) => {
    const [first = 0, last = first] = range.split('–').map(Number);
    return [first, last];
  });
}
