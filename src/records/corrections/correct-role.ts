import { cutPrinted } from './cut-printed.ts';
import { findPiece, hasIn, reasonAt, takePieces } from './find-piece.ts';
import { correctionMessages as messages } from './messages.ts';
import type { CarryOut, Outcome } from './outcome.ts';
import { comparePositions, isWithin, type Range } from './position.ts';
import {
  correctionRule,
  type Draft,
  insertPiece,
  isHead,
  isInDoubt,
  isSettled,
  newDraft,
  type Piece,
  type PieceRole,
  type Sheet,
  settle,
  startOf,
  takeDoubts,
} from './sheet.ts';

/** `role:`: what lines are to their article; furniture comes back into an article, or lines are set aside. */
export const correctRole: CarryOut = (sheet, { entry, range, of, begins }) => {
  const { role } = entry;
  if (role === undefined) return { changed: false, owner: undefined };
  const named = begins ? articleAt(sheet, range) : of && findPiece(sheet, of)?.draft;
  if (of !== undefined && named === undefined)
    return { fault: messages.setAside(of.line, reasonAt(sheet, of)), field: 'of' };
  return role === 'aside' ? setAside(sheet, range) : giveRole(sheet, range, role, named);
};

/** Takes the lines out of their articles. */
function setAside(sheet: Sheet, range: Range): Outcome {
  const givers = sheet.drafts.filter((draft) => hasIn(draft, range));
  const taken = givers.flatMap((giver) => takePieces(giver, range).map((piece) => ({ giver, piece })));
  for (const { giver, piece } of taken)
    sheet.setAside.push({ ...piece.printed, rule: correctionRule, page: giver.article.page, reason: correctionRule });
  sheet.drafts = sheet.drafts.filter(({ pieces }) => pieces.length > 0);
  const owner = givers.find(({ pieces }) => pieces.length > 0);
  return { changed: taken.length > 0, owner, original: rolesOf(taken.map(({ piece }) => piece)), corrected: 'aside' };
}

function giveRole(sheet: Sheet, range: Range, role: PieceRole, named: Draft | undefined): Outcome {
  const back = takeFurniture(sheet, range);
  const holders = sheet.drafts.filter((draft) => hasIn(draft, range));
  const owner = named ?? holders[0] ?? articleNear(sheet, range);
  const moved = holders.flatMap((draft) => {
    const home = named ?? draft;
    const taken = takePieces(draft, range, (piece) => piece.role !== role || draft !== home);
    for (const { printed } of taken) insertPiece(home, given(role, printed));
    if (taken.length > 0) home.changed = true;
    return taken;
  });
  for (const { printed } of back) insertPiece(owner, given(role, printed));
  sheet.drafts = sheet.drafts.filter(({ pieces }) => pieces.length > 0);
  const changed = moved.length + back.length > 0;
  if (changed) owner.changed = true;
  // Whoever says what a line is says that no article begins there, unless another correction says so.
  const doubts = takeDoubts(owner, (line) => range.from.line <= line && isWithin({ line, column: 0 }, range));
  const confirms = doubts.length > 0 || (isHead(role) && (isInDoubt(owner) || isSettled(owner)));
  if (isHead(role) && (changed || confirms)) settle(owner, range.from.line);
  const original = rolesOf(moved) ?? back[0]?.reason;
  return { changed: changed || confirms, owner, original: original ?? role, corrected: role };
}

const given = (role: PieceRole, { text, spans, joins }: Piece['printed']): Piece => ({
  role,
  printed: { text, spans, joins, rule: correctionRule },
  given: true,
});

/** The furniture of the range, taken out of what is set aside. */
function takeFurniture(sheet: Sheet, range: Range) {
  const taken: { printed: Piece['printed']; reason: string }[] = [];
  sheet.setAside = sheet.setAside.flatMap((part) => {
    const cut = cutPrinted(part, range);
    if (!cut.some(({ inside }) => inside)) return [part];
    return cut.flatMap(({ printed, inside }) => {
      if (inside) taken.push({ printed, reason: part.reason });
      return inside ? [] : [{ ...printed, page: part.page, reason: part.reason }];
    });
  });
  return taken;
}

/** An article of its own for lines that are in none. */
function articleAt(sheet: Sheet, { from }: Range): Draft {
  const made = newDraft(sheet, from);
  const before = sheet.drafts.findLastIndex((other) => comparePositions(startOf(other), from) < 0);
  sheet.drafts.splice(before + 1, 0, made);
  return made;
}

/** The article in which a line stands that is in none: the one printed before it, else the one after, else a new one. */
function articleNear(sheet: Sheet, { from }: Range): Draft {
  const sorted = sheet.drafts.toSorted((a, b) => comparePositions(startOf(a), startOf(b)));
  const near = sorted.findLast((draft) => comparePositions(startOf(draft), from) < 0) ?? sorted[0];
  if (near !== undefined) {
    near.changed = true;
    return near;
  }
  const made = newDraft(sheet, from);
  sheet.drafts.push(made);
  return made;
}

/** The roles that pieces had, each once. */
function rolesOf(pieces: readonly Piece[]): string | undefined {
  const roles = [...new Set(pieces.map(({ role }) => role))];
  return roles.length === 0 ? undefined : roles.join(' ');
}
