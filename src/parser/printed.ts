import type { Join, Printed, Span } from './tree.ts';

/** A whole source line, or a stretch of it, as printed text. */
export function printedSpan(text: string, line: number, start: number): Printed {
  return { text, spans: [{ line, start, end: start + text.length }], joins: [] };
}

/** How two pieces meet. */
export interface Seam {
  rule: string;
  /** UTF-16 length of the start of the second piece that repeats the end of the first. */
  repeat?: number;
  inserted?: string;
}

/**
 * Puts pieces together; `seams[i]` says how piece i and piece i + 1 meet (absent: they stand side by side on one line).
 * Linear in the size of the pieces.
 */
export function concatPrinted(pieces: readonly Printed[], seams: readonly (Seam | undefined)[]): Printed {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const texts: string[] = [];
  const spans: Span[] = [];
  const joins: Join[] = [];
  let length = 0;
  pieces.forEach((piece, index) => {
    const seam = index === 0 ? undefined : seams[index - 1];
    let rest = piece;
    if (seam) {
      if (seam.inserted) {
        texts.push(seam.inserted);
        length += seam.inserted.length;
      }
      const join: Join = { at: length, rule: seam.rule };
      if (seam.inserted) join.inserted = seam.inserted;
      const dropped = seam.repeat ? slicePrinted(piece, 0, seam.repeat) : undefined;
      const droppedSpan = dropped?.spans[0];
      if (dropped && droppedSpan && dropped.spans.length === 1 && seam.repeat !== undefined) {
        join.dropped = { text: dropped.text, span: droppedSpan };
        rest = slicePrinted(piece, seam.repeat, piece.text.length);
      }
      joins.push(join);
    }
    texts.push(rest.text);
    for (const span of rest.spans) spans.push(span);
    for (const join of rest.joins) joins.push({ ...join, at: join.at + length });
    length += rest.text.length;
  });
  return { text: texts.join(''), spans, joins };
}

/** What a stretch `[from, to)` holds of a repeat: a cut through the text that was printed twice cuts its repeat at the same place. */
function sliceRepeat(join: Join, dropped: NonNullable<Join['dropped']>, from: number, to: number): Join[] {
  const { text, span } = dropped;
  const first = join.at - text.length;
  const start = Math.max(from, first);
  const end = Math.min(to, join.at);
  if (start >= end) return [];
  const piece = { line: span.line, start: span.start + start - first, end: span.start + end - first };
  return [{ ...join, at: end - from, dropped: { text: text.slice(start - first, end - first), span: piece } }];
}

/** The stretch `[from, to)` of a printed text, with its own source spans; linear in the number of spans. */
export function slicePrinted(printed: Printed, from: number, to: number): Printed {
  if (from <= 0 && to >= printed.text.length) return printed;
  const spans: Span[] = [];
  let offset = 0;
  let next = 0;
  for (const span of printed.spans) {
    for (let join = printed.joins[next]; join && join.at - (join.inserted?.length ?? 0) <= offset; ) {
      offset += join.inserted?.length ?? 0;
      next += 1;
      join = printed.joins[next];
    }
    const end = offset + span.end - span.start;
    const start = Math.max(from, offset);
    const stop = Math.min(to, end);
    if (start < stop) {
      spans.push({ line: span.line, start: span.start + start - offset, end: span.start + stop - offset });
    }
    offset = end;
    if (offset >= to) break;
  }
  const joins = printed.joins.flatMap((join) => {
    if (join.dropped) return sliceRepeat(join, join.dropped, from, to);
    return join.at > from && join.at < to ? [{ ...join, at: join.at - from }] : [];
  });
  return { text: printed.text.slice(from, to), spans, joins };
}

/** The same without blanks at its ends; absent when nothing is left. */
export function trimPrinted(printed: Printed): Printed | undefined {
  const start = printed.text.length - printed.text.trimStart().length;
  const end = printed.text.trimEnd().length;
  return start < end ? slicePrinted(printed, start, end) : undefined;
}

/** Text that the source lines give for spans and joins: equal to `printed.text` when nothing was lost. */
export function sourceText(lines: readonly string[], printed: Printed): string {
  const texts: string[] = [];
  let offset = 0;
  let next = 0;
  for (const span of printed.spans) {
    for (let join = printed.joins[next]; join && join.at - (join.inserted?.length ?? 0) <= offset; ) {
      if (join.inserted) texts.push(join.inserted);
      offset += join.inserted?.length ?? 0;
      next += 1;
      join = printed.joins[next];
    }
    texts.push((lines[span.line - 1] ?? '').slice(span.start, span.end));
    offset += span.end - span.start;
  }
  return texts.join('');
}

/** A text with its joins and the misprints that were put right in it. */
interface EmendedText<J extends { at: number }> {
  text: string;
  joins: readonly J[];
  emended?: readonly { start: number; end: number; original: string }[] | undefined;
}

/** The text as it is printed, misprints included: what an editor put right is undone, and the joins stand where they stood. */
export function withMisprints<J extends { at: number }>(printed: EmendedText<J>): { text: string; joins: J[] } {
  const { text, joins, emended = [] } = printed;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, original } of emended) {
    pieces.push(text.slice(done, start), original);
    done = end;
  }
  const shift = (at: number) =>
    emended.reduce((sum, { start, end, original }) => sum + (end <= at ? original.length - (end - start) : 0), at);
  return {
    text: [...pieces, text.slice(done)].join(''),
    joins: joins.map((join) => ({ ...join, at: shift(join.at) })),
  };
}
