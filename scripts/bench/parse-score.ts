import type { ParsedIssue } from '../../src/parser/tree.ts';
import type { Truth } from '../../tests/typesetter/types.ts';
import { scoreJoins, scoreParagraphs } from './parse-blocks.ts';
import { placeLines } from './parse-compare.ts';
import { scoreBylines, scoreHeadlines } from './parse-heads.ts';
import { markLetters, scoreLetters } from './parse-letters.ts';
import { isRight, type Match, matchArticles } from './parse-match.ts';
import type { Tally } from './parse-tally.ts';

/** How one document was read. */
export interface DocumentScore {
  tally: Tally;
  matches: Match[];
  /** Paragraphs expected and not found, in normalised text. */
  missing: string[];
  /** Source lines whose break was not joined though it stands in mid-sentence. */
  unjoined: number[];
}

/** Compares what the parser made of a document with the truth. */
export function scoreDocument(truth: Truth, issue: ParsedIssue): DocumentScore {
  const places = placeLines(issue);
  const marked = markLetters(issue);
  const matches = matchArticles(truth, issue, places, marked);
  const { score: paragraphs, missing } = scoreParagraphs(truth, issue);
  const { score: joins, unjoined } = scoreJoins(truth, issue);
  const right = matches.filter(isRight).length;
  const tally: Tally = {
    documents: 1,
    articles: { expected: matches.length, found: issue.articles.length, right },
    paragraphs,
    joins,
    ...scoreHeadlines(truth, issue, matches),
    ...scoreBylines(truth, issue, matches),
    ...scoreLetters(truth, places, marked),
  };
  return { tally, matches, missing, unjoined };
}
