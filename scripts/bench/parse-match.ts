import type { ParsedIssue } from '../../src/parser/tree.ts';
import type { Line, Truth, TruthArticle } from '../../tests/typesetter/types.ts';
import { comparable, countLetters, type Placed } from './parse-compare.ts';

/** An article counts when this share of its letters is its own, and this share of its own letters is in it. */
const ownShare = 0.9;

/** A truth article, the parsed article that shares most letters with it, and whether it counts. */
export interface Match {
  truth: number;
  parsed: number | undefined;
  titleRight: boolean;
  /** Share of the parsed article's letters that are the truth's, and of the truth's that are in it. */
  own: number;
  whole: number;
}

/** A line of which an article owns the letters. */
export const ownLine = (line: Line) => line.article !== undefined && line.role !== 'service';

/** Letters that a parsed and a truth article share, by their numbers. */
function sharedLetters(truth: Truth, places: readonly Placed[][]): Map<number, Map<number, number>> {
  const shared = new Map<number, Map<number, number>>();
  truth.lines.forEach((line, index) => {
    if (line.role === 'service') return;
    for (const { article, letters } of places[index] ?? []) {
      const row = shared.get(article) ?? new Map<number, number>();
      const key = line.article ?? -1;
      row.set(key, (row.get(key) ?? 0) + letters);
      shared.set(article, row);
    }
  });
  return shared;
}

function titleIsRight(truth: TruthArticle, title: string | undefined): boolean {
  if (truth.title === undefined) return truth.ambiguous || title === undefined;
  return title !== undefined && [truth.title, ...truth.titleAlso].map(comparable).includes(comparable(title));
}

/** The letters of each truth article, but for those of marks that tell articles apart. */
function lettersOf(truth: Truth, marked: readonly number[]): number[] {
  const totals = truth.articles.map(() => 0);
  truth.lines.forEach((line, index) => {
    if (ownLine(line) && line.article !== undefined)
      totals[line.article] = (totals[line.article] ?? 0) + countLetters(line.text) - (marked[index] ?? 0);
  });
  return totals;
}

/**
 * Pairs each truth article with the parsed one that shares most letters with it; each is used once. `marked`: letters of marks on each
 * line that tell articles apart.
 */
export function matchArticles(
  truth: Truth,
  issue: ParsedIssue,
  places: readonly Placed[][],
  marked: readonly number[],
): Match[] {
  const shared = sharedLetters(truth, places);
  const sizes = new Map(
    [...shared].map(([parsed, row]) => [parsed, [...row.values()].reduce((sum, letters) => sum + letters, 0)]),
  );
  const totals = lettersOf(truth, marked);
  const pairs = [...shared]
    .flatMap(([parsed, row]) => [...row].map(([key, letters]) => ({ parsed, key, letters })))
    .filter(({ key }) => key >= 0);
  pairs.sort((a, b) => b.letters - a.letters);
  const found = new Map<number, (typeof pairs)[number]>();
  const used = new Set<number>();
  for (const pair of pairs) {
    if (found.has(pair.key) || used.has(pair.parsed)) continue;
    found.set(pair.key, pair);
    used.add(pair.parsed);
  }
  return truth.articles.map((article, index) => {
    const pair = found.get(index);
    if (pair === undefined) return { truth: index, parsed: undefined, titleRight: false, own: 0, whole: 0 };
    return {
      truth: index,
      parsed: pair.parsed,
      titleRight: titleIsRight(article, issue.articles[pair.parsed]?.title?.text),
      own: pair.letters / Math.max(1, sizes.get(pair.parsed) ?? 0),
      whole: pair.letters / Math.max(1, totals[index] ?? 0),
    };
  });
}

/** Whether a match counts as an article read right. */
export const isRight = (match: Match) => match.titleRight && match.own >= ownShare && match.whole >= ownShare;
