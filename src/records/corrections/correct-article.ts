import { arrangeHead } from './arrange-head.ts';
import { findPiece, hasIn, onFrom, reasonAt, takePieces } from './find-piece.ts';
import { correctionMessages as messages } from './messages.ts';
import type { CarryOut, Outcome } from './outcome.ts';
import type { PlacedEntry } from './placed-entry.ts';
import { comparePositions, isWithin, type Range } from './position.ts';
import {
  addDoubts,
  type Draft,
  insertPiece,
  isBody,
  isHead,
  isInDoubt,
  isSettled,
  newDraft,
  type Piece,
  type Sheet,
  settle,
  startOf,
  takeDoubts,
} from './sheet.ts';

/** `article: begins` and `article: continues`: where articles begin, and which lines are one article. */
export const correctArticle: CarryOut = (sheet, placed) =>
  placed.entry.article === 'begins' ? begin(sheet, placed) : goOn(sheet, placed);

/** An article begins at the line: what stands above it in the same article stays behind. */
function begin(sheet: Sheet, { range }: PlacedEntry): Outcome {
  const { from } = range;
  const found = findPiece(sheet, from);
  if (found === undefined) return notFound(sheet, range);
  const { draft } = found;
  if (comparePositions(startOf(draft), from) >= 0) {
    const changed = isInDoubt(draft) || isSettled(draft) || draft.article.evidence.length === 0;
    if (changed) settle(draft, from.line);
    return { changed, owner: draft, corrected: 'begins' };
  }
  const made = newDraft(sheet, from);
  made.pieces = takePieces(draft, onFrom(from));
  // In print order: behind a story that jumped here, the articles of the pages between come first.
  const before = sheet.drafts.findLastIndex((other) => comparePositions(startOf(other), from) < 0);
  sheet.drafts.splice(before + 1, 0, made);
  const doubts = takeDoubts(draft, (line) => line >= from.line);
  addDoubts(
    made,
    doubts.filter(({ lines: [line = 0] }) => line > from.line),
  );
  settle(made, from.line);
  if (!hasTitle(made)) arrangeHead(made);
  return { changed: true, owner: made, corrected: 'begins' };
}

/** The lines belong to the article before, or to the one that is named. */
function goOn(sheet: Sheet, { entry, range, of }: PlacedEntry): Outcome {
  const found = findPiece(sheet, range.from);
  if (found === undefined) return notFound(sheet, range);
  const { draft } = found;
  const named = of && findPiece(sheet, of)?.draft;
  if (of !== undefined && named === undefined) return notFound(sheet, { from: of, to: of }, 'of');
  if (of === undefined && comparePositions(startOf(draft), range.from) < 0)
    return { fault: messages.insideArticle(range.from.line), field: 'at' };
  const target = named ?? sheet.drafts[sheet.drafts.indexOf(draft) - 1];
  if (target === undefined) return { fault: messages.firstArticle(), field: 'at' };
  const toItsEnd = entry.to === undefined && entry.words === undefined;
  if (of !== undefined && (toItsEnd ? draft === target : isWithin(of, range)))
    return { fault: messages.ownArticle(), field: 'of' };
  const lines = toItsEnd ? onFrom(range.from) : range;
  const givers = toItsEnd ? [draft] : sheet.drafts.filter((other) => other !== target && hasIn(other, lines));
  for (const giver of givers) give(sheet, giver, target, lines);
  if (givers.length > 0) settle(target, range.from.line);
  return { changed: givers.length > 0, owner: target, corrected: 'continues' };
}

/** Moves lines from one article to another; one that has given all is no more. */
function give(sheet: Sheet, giver: Draft, target: Draft, lines: Range): void {
  const before = startOf(giver);
  join(target, takePieces(giver, lines));
  addDoubts(
    target,
    takeDoubts(giver, (line) => isWithin({ line, column: 0 }, lines)),
  );
  if (giver.pieces.length === 0) {
    sheet.drafts = sheet.drafts.filter((draft) => draft !== giver);
    return;
  }
  if (comparePositions(before, startOf(giver)) !== 0) settle(giver, startOf(giver).line);
  if (!hasTitle(giver)) arrangeHead(giver);
}

/** Puts pieces into an article; a headline below running text was a crosshead. */
function join(target: Draft, pieces: readonly Piece[]): void {
  const isRead = target.pieces.some(({ role }) => isBody(role) && role !== 'crosshead');
  for (const piece of pieces) {
    const { role, printed } = piece;
    insertPiece(target, isHead(role) ? { role: 'crosshead', printed } : piece);
  }
  if (!isRead) arrangeHead(target);
  target.changed = true;
}

const hasTitle = ({ pieces }: Draft) => pieces.some(({ role }) => role === 'title');

const notFound = (sheet: Sheet, { from }: Range, field = 'at'): Outcome => ({
  fault: messages.setAside(from.line, reasonAt(sheet, from)),
  field,
});
