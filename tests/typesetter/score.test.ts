import { describe, expect, test } from 'vitest';
import { scoreDocument } from '../../scripts/bench/parse-score.ts';
import { f1, precision, recall, type Tally } from '../../scripts/bench/parse-tally.ts';
import type { ParsedIssue } from '../../src/parser/tree.ts';
import { styles, type Typeset, typeset } from './index.ts';
import { readPerfectly } from './oracle.ts';

const seeds = [1, 2, 3, 4, 5, 6];
const documents = styles.flatMap(({ name }) =>
  seeds.map((seed): [string, Typeset] => [`${name} ${seed}`, typeset(seed, name)]),
);

/** Shares that are not one, by the name of the figure; figures of nothing are left out. */
function shortfalls(tally: Tally): Record<string, number> {
  const shares = {
    articles: f1(tally.articles),
    titles: recall(tally.titles),
    kickers: f1(tally.kickers),
    subtitles: f1(tally.subtitles),
    columns: f1(tally.columns),
    bylinePrecision: precision(tally.bylines),
    bylineRecall: recall(tally.bylines),
    roles: recall(tally.roles),
    paragraphs: f1(tally.paragraphs),
    crossheads: f1(tally.crossheads),
    joins: recall(tally.joins),
    pages: recall(tally.pages),
    letters: recall(tally.letters),
    furniture: 1 - tally.furniture.found / tally.furniture.expected,
  };
  return Object.fromEntries(Object.entries(shares).filter(([, share]) => !Number.isNaN(share) && share !== 1));
}

test.each(documents)('a perfect reading of %s has no shortfall', (_, { truth }) => {
  expect(shortfalls(scoreDocument(truth, readPerfectly(truth)).tally)).toEqual({});
});

describe('what is read wrong is counted', () => {
  const { truth } = typeset(5, 'loose-district', 'Hans');
  const perfect = readPerfectly(truth);
  const [first, second, ...others] = perfect.articles;
  if (first === undefined || second === undefined) throw new Error('Expected two articles');
  const cases: Array<[string, ParsedIssue, string[]]> = [
    [
      'a wrong title',
      { ...perfect, articles: [{ ...first, title: { text: '别的题', spans: [], joins: [] } }, second, ...others] },
      ['articles', 'titles'],
    ],
    [
      'an article joined to the next',
      {
        ...perfect,
        articles: [{ ...first, body: [...first.body, ...second.body] }, { ...second, body: [] }, ...others],
      },
      ['articles'],
    ],
    [
      'an invented byline',
      {
        ...perfect,
        articles: [
          { ...first, bylines: [...first.bylines, { name: '某人', role: 'writer', printed: '某人', spans: [] }] },
          second,
          ...others,
        ],
      },
      ['bylinePrecision'],
    ],
    [
      'a missed byline',
      { ...perfect, articles: perfect.articles.map((article) => ({ ...article, bylines: [] })) },
      ['bylineRecall'],
    ],
    ['an article left out', { ...perfect, articles: [second, ...others] }, ['articles', 'letters', 'paragraphs']],
    [
      'a paragraph cut in two',
      {
        ...perfect,
        articles: perfect.articles.map((article) => ({
          ...article,
          body: article.body.flatMap((block) =>
            block.spans.length < 2
              ? [block]
              : block.spans.map((span) => ({ ...block, text: perfect.lines[span.line - 1] ?? '', spans: [span] })),
          ),
        })),
      },
      ['joins', 'paragraphs'],
    ],
  ];
  test.each(cases)('%s', (_, issue, figures) => {
    expect(Object.keys(shortfalls(scoreDocument(truth, issue).tally))).toEqual(expect.arrayContaining(figures));
  });
});

test('furniture kept in an article is counted', () => {
  const { truth } = typeset(3, 'loose-evening', 'Hans');
  const perfect = readPerfectly(truth);
  const [first, ...others] = perfect.articles;
  const [aside] = perfect.setAside;
  if (first === undefined || aside === undefined) throw new Error('Expected an article and furniture');
  const issue = { ...perfect, articles: [{ ...first, notes: [...first.notes, aside] }, ...others] };
  expect(shortfalls(scoreDocument(truth, issue).tally)).toHaveProperty('furniture');
});
