import type { HeaderBlock } from './header-blocks.ts';

/** Where a page begins, and the header that numbers it. */
export interface Turn {
  start: number;
  header?: HeaderBlock;
}

/** The rows of a file, or those between two form feeds. */
export interface Segment {
  from: number;
  to: number;
  /** It is the whole issue. */
  alone: boolean;
}

/** The page that a header prints: `A3`, `3`. */
const pageOf = (header: HeaderBlock | undefined) => header?.label ?? header?.number;

/**
 * The pages of a segment: a header with another number (or the running head printed again) turns the page.
 */
export function turnsOf(
  { from, to, alone }: Segment,
  blocks: readonly HeaderBlock[],
  kept: (index: number) => boolean,
): Turn[] {
  const first: Turn = { start: from };
  const turns = [first];
  const numbered = blocks.filter(({ number, running }) => number !== undefined || running !== undefined);
  const distinct = new Set(numbered.flatMap((header) => pageOf(header) ?? []));
  const keptBetween = (start: number, end: number) => {
    for (let index = start; index < end; index += 1) if (kept(index)) return true;
    return false;
  };
  if (!alone && distinct.size <= 1) {
    const header = numbered.find(({ number }) => number !== undefined) ?? numbered[0];
    return [header ? { start: from, header } : first];
  }
  const [top] = numbered;
  const bottom = numbered[numbered.length - 1];
  const feet =
    top !== undefined &&
    bottom !== undefined &&
    bottom.number !== undefined &&
    keptBetween(from, top.start) &&
    (top.bare === true || !keptBetween(bottom.end, to));
  if (feet) {
    for (const header of numbered) {
      const current = turns[turns.length - 1];
      if (!current) continue;
      current.header ??= header;
      if (pageOf(header) === pageOf(current.header) && keptBetween(header.end, to)) turns.push({ start: header.end });
    }
    return turns;
  }
  for (const header of numbered) {
    const current = turns[turns.length - 1];
    if (!current) continue;
    const opens = keptBetween(from, header.start);
    const before = current.header;
    if (!opens || (before === undefined && header.number === 1)) current.header = mergeHeaders(before, header);
    else if (header.number === undefined ? header.running === before?.running : pageOf(header) !== pageOf(before))
      turns.push({ start: header.start, header });
  }
  return turns;
}

function mergeHeaders(before: HeaderBlock | undefined, header: HeaderBlock): HeaderBlock {
  return before?.number === undefined ? { ...before, ...header } : before;
}
