import type { SetAside } from '../../parser/tree.ts';
import { cutPrinted } from './cut-printed.ts';
import type { Position, Range } from './position.ts';
import type { Draft, Piece, Sheet } from './sheet.ts';

/** The stretch from a place to the end of the bulletin. */
export const onFrom = (from: Position): Range => ({ from, to: { line: Number.MAX_SAFE_INTEGER, column: 0 } });

const restOfLine = ({ line, column }: Position): Range => ({
  from: { line, column },
  to: { line: line + 1, column: 0 },
});

/** The piece that a place of the source stands in (or, in a blank there, the next one on its line), with its article. */
export function findPiece(sheet: Sheet, at: Position): { draft: Draft; piece: Piece } | undefined {
  const rest = restOfLine(at);
  let found: { draft: Draft; piece: Piece; column: number } | undefined;
  for (const draft of sheet.drafts) {
    for (const piece of draft.pieces) {
      for (const { line, start, end } of piece.printed.spans) {
        if (line !== rest.from.line || end <= at.column) continue;
        if (found === undefined || start < found.column) found = { draft, piece, column: start };
      }
    }
  }
  return found;
}

/** Why a place that stands in no article is set aside; `repeat`: its characters were printed twice and are kept once. */
export function reasonAt(sheet: Sheet, from: Position): string {
  const holds = (part: SetAside) => cutPrinted(part, restOfLine(from)).some(({ inside }) => inside);
  return sheet.setAside.find(holds)?.reason ?? 'repeat';
}

/** Takes everything in a range out of a draft, in its order; or only of the pieces that `isMeant` picks. */
export function takePieces(draft: Draft, range: Range, isMeant: (piece: Piece) => boolean = () => true): Piece[] {
  const taken: Piece[] = [];
  draft.pieces = draft.pieces.flatMap((piece) => {
    if (!isMeant(piece)) return [piece];
    const cut = cutPrinted(piece.printed, range).map(({ printed, inside }) => ({ ...piece, printed, inside }));
    for (const { inside, ...part } of cut) if (inside) taken.push(part);
    return cut.flatMap(({ inside, ...part }) => (inside ? [] : [part]));
  });
  if (taken.length > 0) draft.changed = true;
  return taken;
}

/** True when the draft has anything in the range. */
export const hasIn = ({ pieces }: Draft, range: Range): boolean =>
  pieces.some(({ printed }) => cutPrinted(printed, range).some(({ inside }) => inside));
