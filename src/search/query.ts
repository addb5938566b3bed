/** What a reader asked for. Terms are as typed, not yet normalised. */
export interface Query {
  /** Every group must be met; a group is met by any of its terms. */
  all: string[][];
  /** None of these may stand in the article. */
  none: string[];
}

/** `"…"` as one piece, or a run without blanks; a quotation mark without its partner is an ordinary character. */
const piecePattern = /-?"[^"]+"(?:\|"[^"]+")*(?=\s|$)|\S+/gu;

function readTerm(piece: string): string {
  return /^"[^"]+"$/.test(piece) ? piece.slice(1, -1) : piece;
}

/** `A|B` → A, B; a bar at an end, or one that stands alone, is an ordinary character. */
function readGroup(piece: string): string[] {
  const terms = piece.match(/"[^"]+"|[^|]+/gu) ?? [];
  const parts = piece.replace(/"[^"]+"/gu, 'x').split('|');
  if (parts.length < 2 || parts.some((part) => part === '')) return [readTerm(piece)];
  return terms.map(readTerm);
}

const isExclusion = (piece: string) => /^-[^-]/u.test(piece);

/**
 * Reads a query: terms parted by blanks must all stand in an article; `"…"` is one term with its blanks; `-term` must not stand in it;
 * `A|B` is either. A query of exclusions only is taken literally, since it would find nearly everything: `-5月` looks for "-5月".
 */
export function parseQuery(text: string): Query {
  const pieces = text.match(piecePattern) ?? [];
  const wanted = pieces.filter((piece) => !isExclusion(piece));
  if (wanted.length === 0) return { all: pieces.map((piece) => [piece]), none: [] };
  return {
    all: wanted.map(readGroup),
    none: pieces.filter(isExclusion).map((piece) => readTerm(piece.slice(1))),
  };
}

/** The query in the form texts are compared in; terms that nothing is left of are gone, and what is asked twice is asked once. */
export function normalizeQuery(query: Query, normalize: (term: string) => string): Query {
  const nonEmpty = (terms: string[]) => [...new Set(terms.map(normalize))].filter((term) => term !== '');
  const groups = query.all.map(nonEmpty).filter((group) => group.length > 0);
  return { all: [...new Map(groups.map((group) => [group.join('|'), group])).values()], none: nonEmpty(query.none) };
}
