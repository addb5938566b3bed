import type { Printed } from '../../parser/tree.ts';

/** A place in the source: a line from 1 and a UTF-16 offset in it. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of the source, its end exclusive. */
export interface Range {
  from: Position;
  to: Position;
}

/** Negative when `a` stands before `b`. */
export const comparePositions = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** Where a text begins on the page. */
export function positionOf({ spans: [first] }: Pick<Printed, 'spans'>): Position {
  return { line: first?.line ?? 0, column: first?.start ?? 0 };
}

export const isWithin = (position: Position, { from, to }: Range): boolean =>
  comparePositions(from, position) <= 0 && comparePositions(position, to) < 0;
