import { concatPrinted } from '../../parser/printed.ts';
import { cutPrinted } from './cut-printed.ts';
import { findPiece, onFrom, reasonAt } from './find-piece.ts';
import { correctionMessages as messages } from './messages.ts';
import type { CarryOut, Outcome } from './outcome.ts';
import { comparePositions, positionOf, type Range } from './position.ts';
import { correctionRule, type Draft, isBody, type Piece } from './sheet.ts';

/** `paragraph: begins` and `paragraph: continues`: where a block of a body, or a note, begins. */
export const correctParagraph: CarryOut = (sheet, { entry, range }) => {
  const found = findPiece(sheet, range.from);
  if (found === undefined)
    return { fault: messages.setAside(range.from.line, reasonAt(sheet, range.from)), field: 'at' };
  const { draft, piece } = found;
  if (!isBody(piece.role) && piece.role !== 'note')
    return { fault: messages.notInBody(range.from.line, piece.role), field: 'at' };
  return entry.paragraph === 'begins' ? begin(draft, piece, range) : goOn(draft, piece, range);
};

function begin(draft: Draft, piece: Piece, { from }: Range): Outcome {
  const cut = cutPrinted(piece.printed, onFrom(from));
  const changed = cut.length > 1;
  if (changed) {
    const parts = cut.map(({ printed }): Piece => ({ ...piece, printed: { ...printed, rule: correctionRule } }));
    draft.pieces.splice(draft.pieces.indexOf(piece), 1, ...parts);
    draft.changed = true;
  }
  return { changed, owner: draft, corrected: 'begins' };
}

function goOn(draft: Draft, piece: Piece, { from }: Range): Outcome {
  if (comparePositions(positionOf(piece.printed), from) < 0) return { changed: false, owner: draft };
  const peers = draft.pieces.filter(({ role }) => isBody(role) === isBody(piece.role) && !isOther(role, piece.role));
  const before = peers[peers.indexOf(piece) - 1];
  if (before === undefined) return { fault: messages.noneBefore(), field: 'at' };
  const isLatin = /[A-Za-z]$/.test(before.printed.text) && /^[A-Za-z]/.test(piece.printed.text);
  const seam = { rule: correctionRule, ...(isLatin && { inserted: ' ' }) };
  const printed = { ...concatPrinted([before.printed, piece.printed], [seam]), rule: correctionRule };
  const role = before.role === piece.role ? before.role : 'paragraph';
  draft.pieces = draft.pieces.flatMap((other) =>
    other === before ? [{ ...before, role, printed }] : other === piece ? [] : [other],
  );
  draft.changed = true;
  return { changed: true, owner: draft, corrected: 'continues' };
}

/** Notes follow notes, and blocks of a body follow blocks of a body. */
const isOther = (role: Piece['role'], own: Piece['role']) => !isBody(role) && role !== own;
