import { expect, test } from 'vitest';
import type { Article, Issue } from '../../src/records/index.ts';
import { checkLedger } from '../../src/records/ledger/index.ts';
import { recordsOf } from './records-of.ts';

const text = '官方微信\n\n\n\n河口大桥合龙\n\n5月6日,县委书记沈一舟出席大桥合龙仪式,两岸\n\n群众前来观看。\n\n顾小满\n';

interface Ledger {
  issue: Issue;
  article: Article;
  lines: string[];
}

function sound(): Ledger {
  const { issue, articles, lines } = recordsOf(text);
  const [article] = articles;
  if (article === undefined || articles.length > 1) throw new Error('expected one article');
  return { issue, article, lines };
}

const check = ({ issue, article, lines }: Ledger) => checkLedger(issue, [article], lines);

test('the ledger of a sound issue balances', () => {
  expect(check(sound())).toEqual([]);
});

const lastOf = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('an empty list');
  return item;
};

test.each<[string, (ledger: Ledger) => Partial<Ledger>, number, string]>([
  ['furniture is forgotten', ({ issue }) => ({ issue: { ...issue, setAside: [] } }), 1, '“官方微信” is in no article'],
  [
    'a line of an article is forgotten',
    ({ article }) => ({ article: { ...article, source: article.source.filter(({ line }) => line !== 5) } }),
    5,
    '“河口大桥合龙” is in no article',
  ],
  [
    'the end of a line is forgotten',
    ({ article }) => ({
      article: { ...article, source: article.source.map((entry) => (entry.line === 9 ? { ...entry, end: 3 } : entry)) },
    }),
    9,
    'is in no article',
  ],
  [
    'a line is owned twice',
    ({ article }) => ({ article: { ...article, source: [...article.source, lastOf(article.source)] } }),
    11,
    'is in two places',
  ],
  [
    'a span runs over the end of its line',
    ({ article }) => ({
      article: {
        ...article,
        source: article.source.map((entry) => (entry.line === 11 ? { ...entry, end: 99 } : entry)),
      },
    }),
    11,
    'character 99 of a line of 3',
  ],
  [
    'a span names a line that is not there',
    ({ article }) => ({
      article: { ...article, source: [...article.source, { ...lastOf(article.source), line: 99 }] },
    }),
    99,
    'line 99',
  ],
  [
    'a character of a block is changed',
    ({ article }) => ({
      article: { ...article, body: article.body.map((block) => ({ ...block, text: block.text.replace('桥', '侨') })) },
    }),
    7,
    'is not what its source lines hold',
  ],
  [
    'a mention is one character off',
    ({ article }) => ({
      article: {
        ...article,
        people: article.people.map((mention) => ({ ...mention, start: mention.start + 1, end: mention.end + 1 })),
      },
    }),
    5,
    'stands where the text has',
  ],
])('it does not when %s', (_, change, line, words) => {
  const ledger = sound();
  const messages = check({ ...ledger, ...change(ledger) });
  expect(messages.length).toBeGreaterThan(0);
  expect(messages[0]).toMatchObject({ severity: 'error', file: 'bulletins/hekou-2021-05-07.txt', line });
  expect(messages[0]?.text).toContain(words);
});
