import { arrangeHeadline } from '../../parser/headlines/arrange.ts';
import type { Part } from '../../parser/part.ts';
import type { Printed } from '../../parser/tree.ts';
import { comparePositions, positionOf } from './position.ts';
import { type Draft, insertPiece, isHead, type Piece, type PieceRole } from './sheet.ts';

/** Reads the short lines with which an article begins as its headline, by the parser's own rules. */
export function arrangeHead(draft: Draft): void {
  const lines = openingLines(draft);
  if (lines.length === 0) return;
  const below = draft.pieces.find(({ role }) => role === 'paragraph')?.printed.text ?? '';
  draft.pieces = draft.pieces.filter((piece) => !lines.includes(piece));
  const headline = arrangeHeadline(lines.map(toPart), below);
  const each = (role: PieceRole, parts: readonly Part[]) =>
    parts.forEach((part) => {
      insertPiece(draft, { role, printed: toPrinted(part) });
    });
  each('column', headline.column);
  each('kicker', headline.kicker);
  each('title', headline.title);
  each('subtitle', headline.subtitle);
  draft.changed = true;
}

/** The lines above the first running text, signature or note. */
function openingLines({ pieces }: Draft): Piece[] {
  const sorted = pieces.toSorted((a, b) => comparePositions(positionOf(a.printed), positionOf(b.printed)));
  const end = sorted.findIndex(({ role }) => role !== 'crosshead' && !isHead(role));
  return end < 0 ? sorted : sorted.slice(0, end);
}

function toPart({ role, printed }: Piece): Part {
  const { line } = { line: printed.spans[0]?.line ?? 0 };
  const kind = role === 'column' ? 'column' : 'short';
  return { ...printed, line, kind, rule: '', gap: 0, indent: 0, page: 0, opensPage: false, running: false };
}

const toPrinted = ({ text, spans, joins, rule }: Part): Printed => ({ text, spans, joins, rule });
