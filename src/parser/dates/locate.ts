import type { Printed, Span } from '../tree.ts';

/** Gives the source span of a stretch of a printed text; only the first span of a stretch that crosses a join. Built once a text. */
export function locator(printed: Printed): (start: number, end: number) => Span | undefined {
  const starts: number[] = [];
  let offset = 0;
  let next = 0;
  for (const span of printed.spans) {
    for (
      let join = printed.joins[next];
      join && join.at - (join.inserted?.length ?? 0) <= offset;
      join = printed.joins[next]
    ) {
      offset += join.inserted?.length ?? 0;
      next += 1;
    }
    starts.push(offset);
    offset += span.end - span.start;
  }
  return (start, end) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const span = printed.spans[low];
    const first = starts[low];
    if (!span || first === undefined) return undefined;
    const from = span.start + start - first;
    return { line: span.line, start: from, end: Math.min(span.end, from + end - start) };
  };
}
