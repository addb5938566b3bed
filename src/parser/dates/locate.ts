import type { Printed, Span } from '../tree.ts';

/** Gives the source spans of a stretch of a printed text, more than one when it crosses a join. Built once a text. */
export function locator(printed: Printed): (start: number, end: number) => Span[] {
  const starts = startsOf(printed);
  return (start, end) => {
    const spans: Span[] = [];
    for (let index = lastAtOrBefore(starts, start); index < printed.spans.length; index += 1) {
      const span = printed.spans[index];
      const offset = starts[index];
      if (!span || offset === undefined || offset >= end) break;
      const from = span.start + Math.max(0, start - offset);
      const until = Math.min(span.end, span.start + end - offset);
      if (from < until) spans.push({ line: span.line, start: from, end: until });
    }
    return spans;
  };
}

/** The offset in the text at which each span begins; blanks that joins put in belong to none. */
function startsOf({ spans, joins }: Printed): number[] {
  const starts: number[] = [];
  let offset = 0;
  let next = 0;
  for (const span of spans) {
    for (let join = joins[next]; join && join.at - (join.inserted?.length ?? 0) <= offset; join = joins[next]) {
      offset += join.inserted?.length ?? 0;
      next += 1;
    }
    starts.push(offset);
    offset += span.end - span.start;
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
