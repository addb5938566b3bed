import { concatPrinted, slicePrinted } from '../../parser/printed.ts';
import { parseSignature } from '../../parser/signatures/parse-signature.ts';
import type { Alternative, Block, Byline, ParsedArticle, Printed, Span } from '../../parser/tree.ts';
import type { DeclaredFields } from '../schema/index.ts';
import { comparePositions, positionOf } from './position.ts';
import { correctionRule, type Draft, isBody, type Piece, type PieceRole, type Sheet } from './sheet.ts';

type DeclaredByline = NonNullable<DeclaredFields['bylines']>[number];

/** The articles of a sheet put together again; those that nothing was changed in are the parser's own. */
export function closeSheet(sheet: Sheet): ParsedArticle[] {
  return sheet.drafts.map((draft) => (draft.changed ? closeDraft(draft, sheet.bylines) : draft.article));
}

function closeDraft({ article, pieces, declared }: Draft, read: readonly Byline[]): ParsedArticle {
  const { column: _column, title: _title, dateline: _dateline, ...rest } = article;
  const [column, ...moreColumns] = inOrder(pieces, 'column');
  const [dateline, ...moreDatelines] = inOrder(pieces, 'dateline');
  const title = titleOf(inOrder(pieces, 'title'));
  return {
    ...rest,
    kind: declared.kind?.value ?? rest.kind,
    ...(column && { column }),
    kicker: [...moreColumns, ...inOrder(pieces, 'kicker')].toSorted(byPosition),
    ...(title && { title }),
    subtitle: inOrder(pieces, 'subtitle'),
    signatures: inOrder(pieces, 'byline'),
    ...(dateline && { dateline }),
    bylines: declared.bylines?.value?.map((byline) => declaredByline(byline, pieces)) ?? bylinesOf(pieces, read),
    body: pieces.flatMap(toBlock),
    notes: [...inOrder(pieces, 'note'), ...moreDatelines].toSorted(byPosition),
    alternatives: rest.alternatives.filter((other) => isOpen(other, pieces)),
  };
}

/** False for a reading of lines that an editor has taken elsewhere, or said what they are. */
const isOpen = ({ lines }: Alternative, pieces: readonly Piece[]) =>
  pieces.some(({ given = false, printed }) => !given && printed.spans.some(({ line }) => lines.includes(line)));

const byPosition = (a: Printed, b: Printed) => comparePositions(positionOf(a), positionOf(b));

const inOrder = (pieces: readonly Piece[], role: PieceRole): Printed[] =>
  pieces
    .filter((piece) => piece.role === role)
    .map(({ printed }) => printed)
    .toSorted(byPosition);

function titleOf(lines: readonly Printed[]): Printed | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const seams = lines.slice(1).map(() => ({ rule: 'headline-lines', inserted: ' ' }));
  return { ...concatPrinted(lines, seams), rule: first.rule ?? correctionRule };
}

function toBlock({ role, printed }: Piece): Block[] {
  const { text, spans, joins, rule } = printed;
  return isBody(role) ? [{ text, spans, joins, ...(rule !== undefined && { rule }), kind: role }] : [];
}

/** The names that the parser had read where it read them, and those of the lines that an editor calls a signature. */
function bylinesOf(pieces: readonly Piece[], read: readonly Byline[]): Byline[] {
  const kept = read.filter(({ spans: [span] }) => span && pieces.some((piece) => maySign(piece) && holds(piece, span)));
  const given = pieces
    .filter(({ role, given }) => role === 'byline' && given)
    .flatMap(({ printed }) => signers(printed));
  return [...kept, ...given];
}

const maySign = ({ role, given = false }: Piece) => !given && (role === 'byline' || isBody(role));

const holds = ({ printed }: Piece, span: Span) =>
  printed.spans.some(({ line, start, end }) => line === span.line && start <= span.start && span.start < end);

/** The names in a line that is a signature by an editor's word; none where no rule can read it. */
function signers(printed: Printed): Byline[] {
  const signature = parseSignature(printed.text);
  const spansOf = (start: number, end: number) => slicePrinted(printed, start, end).spans;
  if (signature === undefined) return [];
  return [
    ...signature.signers.flatMap(({ name, role, start, end }): Byline[] =>
      role === 'reviewer' ? [] : [{ name, role, printed: printed.text, spans: spansOf(start, end) }],
    ),
    ...(signature.signers.length > 0 ? [] : signature.units).map(
      ({ name, start, end }): Byline => ({ name, role: 'unit', printed: printed.text, spans: spansOf(start, end) }),
    ),
  ];
}

/** A name that an editor declared: where it is printed in a signature or else in the text; in square brackets when it is nowhere. */
function declaredByline({ name, role = 'writer' }: DeclaredByline, pieces: readonly Piece[]): Byline {
  const pattern = new RegExp(
    [...name].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join('\\s*'),
    'u',
  );
  const places = pieces.toSorted((a, b) => Number(b.role === 'byline') - Number(a.role === 'byline'));
  for (const { printed } of places) {
    const found = pattern.exec(printed.text);
    if (found === null) continue;
    const { spans } = slicePrinted(printed, found.index, found.index + found[0].length);
    return { name, role, printed: found[0], spans };
  }
  return { name, role, printed: `[${name}]`, spans: [] };
}
