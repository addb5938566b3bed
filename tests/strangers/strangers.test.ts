import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scoreDocument } from '../../scripts/bench/parse-score.ts';
import { addTally, emptyTally, f1 } from '../../scripts/bench/parse-tally.ts';
import { readMarkedDocuments } from '../../scripts/lib/marked-documents.ts';
import { ledger, parseIssue } from '../../src/parser/index.ts';

/** What was reached of each hand's pages, in percent, rounded down: a change may raise a figure, never lower it. */
const reached = [
  { hand: 'archivist', articles: 98, bylines: 98, joins: 99 },
  { hand: 'binder', articles: 99, bylines: 100, joins: 98 },
  { hand: 'clerk', articles: 100, bylines: 99, joins: 98 },
  { hand: 'collector', articles: 97, bylines: 99, joins: 97 },
  { hand: 'compositor', articles: 100, bylines: 99, joins: 99 },
  { hand: 'copyist', articles: 97, bylines: 98, joins: 95 },
  { hand: 'district', articles: 93, bylines: 97, joins: 98 },
  { hand: 'examiner', articles: 97, bylines: 99, joins: 98 },
  { hand: 'holder', articles: 100, bylines: 100, joins: 100 },
  { hand: 'mainland', articles: 98, bylines: 100, joins: 99 },
  { hand: 'newsroom', articles: 100, bylines: 100, joins: 99 },
  { hand: 'office', articles: 97, bylines: 100, joins: 96 },
  { hand: 'printer', articles: 100, bylines: 100, joins: 99 },
  { hand: 'reader', articles: 98, bylines: 99, joins: 99 },
  { hand: 'scholar', articles: 100, bylines: 98, joins: 98 },
  { hand: 'taiwan-hongkong', articles: 98, bylines: 100, joins: 98 },
  { hand: 'typesetter', articles: 98, bylines: 100, joins: 99 },
];

test('every hand has its figures', () => {
  const hands = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(hands.map(({ name }) => name).sort()).toEqual(reached.map(({ hand }) => hand).sort());
});

describe.each(reached)('pages of the hand $hand', ({ hand, articles, bylines, joins }) => {
  const documents = readMarkedDocuments(fileURLToPath(new URL(`${hand}/`, import.meta.url)));
  const issues = documents.map(({ pages }) => parseIssue(pages));

  test('no character is lost', () => {
    expect(issues.flatMap((issue) => ledger(issue))).toEqual([]);
  });

  test('articles, bylines and paragraphs are read as well as before', () => {
    const sum = emptyTally();
    documents.forEach(({ truth }, index) => {
      const issue = issues[index];
      if (issue) addTally(sum, scoreDocument(truth, issue).tally);
    });
    expect(100 * f1(sum.articles)).toBeGreaterThanOrEqual(articles);
    expect(100 * f1(sum.bylines)).toBeGreaterThanOrEqual(bylines);
    expect((100 * sum.joins.right) / sum.joins.expected).toBeGreaterThanOrEqual(joins);
  });
});
