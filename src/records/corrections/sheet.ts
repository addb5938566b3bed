import type {
  Alternative,
  Byline,
  Evidence,
  ParsedArticle,
  ParsedIssue,
  ParsedPage,
  Printed,
  SetAside,
  Weighing,
} from '../../parser/tree.ts';
import type { DeclaredFields, LineRole } from '../schema/index.ts';
import { comparePositions, type Position, positionOf } from './position.ts';

/** The name under which corrections stand among the rules. */
export const correctionRule = 'correction';

/** What a piece of an article can be. */
export type PieceRole = Exclude<LineRole, 'aside'>;

/** A text of an article with its role. */
export interface Piece {
  role: PieceRole;
  printed: Printed;
  /** An editor gave it its role: names are read from it anew. */
  given?: boolean;
}

/** An article taken apart, so that its pieces can be moved. */
export interface Draft {
  article: ParsedArticle;
  /** Body pieces in reading order; the others by where they are printed. */
  pieces: Piece[];
  changed: boolean;
  /** What an editor said of its fields, with the anchor of the correction that says so, and why. */
  declared: { [Field in keyof DeclaredFields]?: { value: DeclaredFields[Field]; at: string; why: string | undefined } };
}

/** An issue taken apart. */
export interface Sheet {
  lines: readonly string[];
  pages: readonly ParsedPage[];
  drafts: Draft[];
  setAside: SetAside[];
  /** Every name that the parser read from a signature or a lead. */
  bylines: readonly Byline[];
}

const bodyRoles = ['paragraph', 'crosshead', 'caption', 'list', 'table'] as const;
type BodyRole = (typeof bodyRoles)[number];
export const isBody = (role: PieceRole): role is BodyRole => bodyRoles.some((name) => name === role);

const headRoles: readonly PieceRole[] = ['column', 'kicker', 'title', 'subtitle'];
export const isHead = (role: PieceRole): boolean => headRoles.includes(role);

/** Takes an issue apart. */
export function openSheet({ lines, pages, articles, setAside }: ParsedIssue): Sheet {
  return {
    lines,
    pages,
    drafts: articles.map((article) => ({ article, pieces: piecesOf(article), changed: false, declared: {} })),
    setAside: [...setAside],
    bylines: articles.flatMap(({ bylines }) => bylines),
  };
}

function piecesOf(article: ParsedArticle): Piece[] {
  const { column, kicker, title, subtitle, body, signatures, dateline, notes } = article;
  const each = (role: PieceRole, list: readonly (Printed | undefined)[]) =>
    list.flatMap((printed): Piece[] => (printed === undefined ? [] : [{ role, printed }]));
  return [
    ...each('column', [column]),
    ...each('kicker', kicker),
    ...each('title', [title]),
    ...each('subtitle', subtitle),
    ...body.map(({ kind, ...printed }): Piece => ({ role: kind, printed })),
    ...each('byline', signatures),
    ...each('dateline', [dateline]),
    ...each('note', notes),
  ];
}

/** Puts a piece where it is printed among the pieces of its sort. */
export function insertPiece(draft: Draft, piece: Piece): void {
  const place = positionOf(piece.printed);
  const before = draft.pieces.findLastIndex(
    ({ role, printed }) => isBody(role) === isBody(piece.role) && comparePositions(positionOf(printed), place) < 0,
  );
  const first = isBody(piece.role) ? draft.pieces.findIndex(({ role }) => isBody(role)) : -1;
  draft.pieces.splice(before >= 0 ? before + 1 : Math.max(0, first), 0, piece);
}

/** An article that nobody had read as one, still without pieces. */
export function newDraft(sheet: Sheet, at: Position): Draft {
  const page = sheet.pages.findLast(({ firstLine }) => firstLine <= at.line) ?? sheet.pages[0];
  const article: ParsedArticle = {
    page: page?.number ?? 1,
    kind: 'news',
    kicker: [],
    subtitle: [],
    signatures: [],
    bylines: [],
    body: [],
    notes: [],
    confidence: 1,
    evidence: [],
    alternatives: [],
  };
  return { article, pieces: [], changed: true, declared: {} };
}

/** Beginning and headline of the article are as the editor says: neither is left in doubt. */
export function settle(draft: Draft, line: number): void {
  const evidence: Evidence[] = [{ rule: correctionRule, line, weight: editorsWord }];
  const { weighings = [], alternatives } = draft.article;
  const start: Weighing = { question: 'start', line, evidence, sum: editorsWord };
  const inside = weighings.filter(({ question }, place) => question === 'start' && place > 0);
  draft.article = {
    ...draft.article,
    confidence: 1,
    alternatives: alternatives.filter(({ kind }) => kind !== 'title'),
    evidence,
    weighings: [start, ...inside],
  };
  draft.changed = true;
}

/** What an editor's word weighs beside the parser's evidence: more than all of it. */
const editorsWord = 10;

/** True while the parser leaves doubts where the article begins or what its headline is. */
export const isInDoubt = ({ article: { confidence, alternatives } }: Draft): boolean =>
  confidence < 1 || alternatives.some(({ kind }) => kind === 'title');

/** A correction has said already what a line of its headline is: each line of a headline may be said. */
export const isSettled = ({ article }: Draft): boolean => article.evidence.some(({ rule }) => rule === correctionRule);

/** Takes the places out of a draft at which the parser thought that another article might begin. */
export function takeDoubts(draft: Draft, isMeant: (line: number) => boolean): Alternative[] {
  const { alternatives } = draft.article;
  const taken = alternatives.filter(({ kind, lines: [line = 0] }) => kind === 'boundary' && isMeant(line));
  if (taken.length > 0) {
    draft.article = { ...draft.article, alternatives: alternatives.filter((other) => !taken.includes(other)) };
    draft.changed = true;
  }
  return taken;
}

/** Gives such places to another draft. */
export function addDoubts(draft: Draft, doubts: readonly Alternative[]): void {
  draft.article = { ...draft.article, alternatives: [...draft.article.alternatives, ...doubts] };
}

/** Where the first printed piece of a draft stands. */
export function startOf(draft: Draft): Position {
  return draft.pieces.map(({ printed }) => positionOf(printed)).toSorted(comparePositions)[0] ?? { line: 0, column: 0 };
}
