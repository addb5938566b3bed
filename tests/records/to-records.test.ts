import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleSchema, issueSchema } from '../../src/records/index.ts';
import { checkLedger } from '../../src/records/ledger/index.ts';
import { recordsOf } from './records-of.ts';

const page = [
  '建好一座桥 方便一方人',
  '',
  '河口大桥合龙',
  '',
  '5月6日上午,河口县委书记沈一舟出席大桥合龙仪式,两岸群众前来观看,现场气',
  '',
  '氛热烈。沈一舟在仪式上讲话。',
  '',
  '顾小满',
  '',
].join('\n');

test('an issue and its article, field by field', () => {
  const { issue, articles } = recordsOf(page);
  expect(issue).toMatchObject({
    id: 'hekou-2021-05-07',
    publication: 'hekou',
    title: '[河口简报]',
    date: { value: '2021-05-07', basis: 'inferred' },
    articles: ['hekou-2021-05-07-l003'],
  });
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    id: 'hekou-2021-05-07-l003',
    order: 1,
    title: '河口大桥合龙',
    titleSupplied: false,
    date: { value: '2021-05-06', basis: 'inferred', printed: '5月6日', lines: [{ line: 5, start: 0, end: 4 }] },
    bylines: [{ name: '顾小满', role: 'writer', person: 'gu-xiaoman' }],
    lines: [1, 9],
  });
  expect(articles[0]?.people[0]).toMatchObject({ id: 'shen-yizhou', name: '沈一舟', field: 'body', block: 0 });
});

test('the sidecar speaks for title, number and date', () => {
  const date = { value: '2021-05-08', basis: 'declared' as const, why: '编者告知。' };
  const { issue } = recordsOf(page, 'hekou-7', { title: '河口简报', number: '7', date });
  expect(issue).toMatchObject({ title: '河口简报', number: '7', date: { value: '2021-05-08', basis: 'declared' } });
});

test.each([
  ['第18期', undefined, '第18期'],
  ['第18期', '19', '19'],
  ['', undefined, undefined],
])('the number of an issue: masthead %j, sidecar %j', (masthead, declared, number) => {
  const text = `河口日报\n${masthead}\n2021年5月7日 星期五\n\n${page}`;
  const { issue } = recordsOf(text, 'hekou-7', declared === undefined ? undefined : { number: declared });
  expect(issue.number).toBe(number);
});

test('records agree with their schemas', () => {
  const { issue, articles } = recordsOf(page);
  expect(issueSchema.parse(issue)).toEqual(issue);
  expect(articles.map((article) => articleSchema.parse(article))).toEqual(articles);
});

/** Lines as papers print them, and some that they do not. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    '河口大桥合龙',
    '顾小满',
    '·顾小满·',
    '沈一舟 摄',
    '官方微信',
    '第3版 民生 2021年6月2日 星期三',
  ),
  fc.constantFrom('县委书记沈一舟、县长罗立出席。', '会议指出,要把账算清楚,再谈怎么', '分。要加快河道整治。沈一舟'),
  fc.string({
    unit: fc.constantFrom('大', '桥', '。', ',', ' ', '　', '沈', 'A', '1', '(', '\u200b', '\ud800', '😀'),
    maxLength: 60,
  }),
);

test('for any page: schemas hold, the ledger balances, ids are single, twice the same', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      const records = recordsOf(text);
      for (const article of records.articles) articleSchema.parse(article);
      issueSchema.parse(records.issue);
      expect(checkLedger(records.issue, records.articles, records.lines)).toEqual([]);
      expect(new Set(records.issue.articles).size).toBe(records.articles.length);
      expect(recordsOf(text)).toEqual(records);
    }),
    { numRuns: 150 },
  );
});

test('lines of a poem are told from other paragraphs', () => {
  const { articles } = recordsOf(
    '秋日\n高一（1）班 沈一舟\n\n落叶是一封\n没有写完的信\n\n风读了一半\n剩下的留给冬天\n',
  );
  expect(articles[0]?.body.map(({ kind, verse, text }) => [kind, verse, text])).toEqual([
    ['paragraph', true, '落叶是一封'],
    ['paragraph', true, '没有写完的信'],
    ['paragraph', true, '风读了一半'],
    ['paragraph', true, '剩下的留给冬天'],
  ]);
});
