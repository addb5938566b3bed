import type { Span } from '../../parser/tree.ts';
import type { Edit, Edits } from './emend-pages.ts';
import type { Position } from './position.ts';

/** An edit, and where its text stands in the corrected line. */
export interface PlacedEdit {
  edit: Edit;
  start: number;
  end: number;
}

/** The edits whose text lies wholly in a span of a corrected line. */
export const editsWithin = ({ line, start, end }: Span, edits: Edits): PlacedEdit[] =>
  placeEdits(edits.get(line)).filter((placed) => start <= placed.start && placed.end <= end);

/** A span of a corrected line as a span of the printed line; an edit that it cuts is taken whole. */
export function toPrinted({ line, start, end }: Span, edits: Edits): Span {
  const placed = placeEdits(edits.get(line));
  return { line, start: back(placed, start, ({ start }) => start), end: back(placed, end, ({ end }) => end) };
}

function back(placed: readonly PlacedEdit[], offset: number, snap: (edit: Edit) => number): number {
  let shift = 0;
  for (const { edit, start, end } of placed) {
    if (offset <= start) break;
    if (offset < end) return snap(edit);
    shift += edit.original.length - edit.text.length;
  }
  return offset + shift;
}

function placeEdits(edits: readonly Edit[] = []): PlacedEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - edit.original.length;
    return { edit, start, end: start + edit.text.length };
  });
}

/** Where a place of the printed source stands in the corrected lines; a place within a misprint counts as its start. */
export function toCorrected({ line, column }: Position, edits: Edits): Position {
  let shift = 0;
  for (const { start, end, text, original } of edits.get(line) ?? []) {
    if (column <= start) break;
    if (column < end) return { line, column: start + shift };
    shift += text.length - original.length;
  }
  return { line, column: column + shift };
}
