import { concatPrinted, slicePrinted, trimPrinted } from '../../parser/printed.ts';
import type { Printed, Span } from '../../parser/tree.ts';
import { isWithin, type Range } from './position.ts';

/** A piece of a text that lies in a range of the source, or outside of it. */
export interface CutPiece {
  printed: Printed;
  inside: boolean;
}

interface Segment {
  /** Offsets in the text. */
  start: number;
  end: number;
  inside: boolean;
}

/**
 * Cuts a text where a range of the source begins and ends, in reading order. Nothing is lost: a blank that a join put between two
 * pieces goes when they part, and characters that were dropped as a repeat come back. A text wholly inside or outside comes back as it is.
 */
export function cutPrinted(printed: Printed, range: Range): CutPiece[] {
  const segments = segmentsOf(printed, range);
  const [first] = segments;
  if (first === undefined) return [];
  if (segments.length === 1) return [{ printed, inside: first.inside }];
  return segments.flatMap(({ start, end, inside }) => {
    const slice = slicePrinted(printed, start, end);
    const repeat = printed.joins.find(({ at }) => at === start && start > 0)?.dropped;
    const joins = slice.joins.filter(({ at }) => at < end - start);
    const back = repeat === undefined ? [] : [{ text: repeat.text, spans: [repeat.span], joins: [] }];
    const piece = trimPrinted(concatPrinted([...back, { ...slice, joins }], []));
    return piece === undefined ? [] : [{ printed: { ...ruleOf(printed), ...piece }, inside }];
  });
}

const ruleOf = ({ rule }: Printed) => (rule === undefined ? {} : { rule });

/** Runs of the text that lie in the range or outside, in reading order. */
function segmentsOf(printed: Printed, range: Range): Segment[] {
  const starts = spanStarts(printed);
  const segments: Segment[] = [];
  printed.spans.forEach((span, index) => {
    for (const { start, end } of breakSpan(span, range)) {
      const inside = isWithin({ line: span.line, column: start }, range);
      const at = (starts[index] ?? 0) - span.start;
      const open = segments.at(-1);
      if (open?.inside === inside) open.end = at + end;
      else segments.push({ start: at + start, end: at + end, inside });
    }
  });
  return segments;
}

/** A span cut at the ends of the range that lie in it. */
function breakSpan({ line, start, end }: Span, { from, to }: Range): { start: number; end: number }[] {
  const cuts = [from, to]
    .filter((position) => position.line === line && start < position.column && position.column < end)
    .map(({ column }) => column);
  const edges = [start, ...cuts, end];
  return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }));
}

/** Offset in the text at which each span starts. */
export function spanStarts({ spans, joins }: Printed): number[] {
  let offset = 0;
  let next = 0;
  return spans.map((span) => {
    for (let join = joins[next]; join && join.at - (join.inserted?.length ?? 0) <= offset; join = joins[next]) {
      offset += join.inserted?.length ?? 0;
      next += 1;
    }
    const start = offset;
    offset += span.end - span.start;
    return start;
  });
}
