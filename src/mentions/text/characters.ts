/** True for a Chinese character (CJK unified ideographs, basic block and extension A). */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** The marks that end a clause in folded text. */
const clauseMarks = new Set('，。；：！？…“”‘’《》【】（）—\n|/△▲◆●■□☆★'.split('').map((mark) => mark.charCodeAt(0)));

/** True where no clause goes on: before the text, after it, and at a mark other than 、 and ·. */
export function isClauseEdge(folded: string, at: number): boolean {
  return at < 0 || at >= folded.length || clauseMarks.has(folded.charCodeAt(at));
}

/**
 * The two code units at `at` as one number: a key for tables. A signed 32-bit integer, which maps look up much faster than a larger
 * number.
 */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/**
 * A set of words of two characters or more, looked up by where they start or end in a text, bucketed by their first or last two
 * characters.
 */
export interface WordSet {
  /** Length of the longest word that starts at `at`, 0 for none. */
  startingAt(text: string, at: number): number;
  /** Length of the longest word that ends before `end`, 0 for none. */
  endingAt(text: string, end: number): number;
}

export function wordSet(table: string): WordSet {
  const words = table.split(/\s+/).filter((word) => word.length > 1);
  const byFirst = bucket(words, (word) => pairAt(word, 0));
  const byLast = bucket(words, (word) => pairAt(word, word.length - 2));
  return {
    startingAt: (text, at) => byFirst.get(pairAt(text, at))?.find((word) => text.startsWith(word, at))?.length ?? 0,
    endingAt: (text, end) => byLast.get(pairAt(text, end - 2))?.find((word) => text.endsWith(word, end))?.length ?? 0,
  };
}

function bucket(words: readonly string[], keyOf: (word: string) => number): Map<number, string[]> {
  const buckets = new Map<number, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const key = keyOf(word);
    const known = buckets.get(key);
    if (known === undefined) buckets.set(key, [word]);
    else known.push(word);
  }
  return buckets;
}
