import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledger, type ParsedIssue, parseIssue } from '../../src/parser/index.ts';
import { styles, typeset } from '../typesetter/index.ts';

const read = (...texts: string[]) => parseIssue(texts.map((text, index) => ({ file: `p${index + 1}.txt`, text })));

/** Pieces of which bulletins are made, and pieces that should not be there. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '会议指出,要',
      '统筹推进。',
      '沈一舟',
      '·沈一舟·',
      '把好第一关',
      '本报讯(记者 沈一舟)',
      '5月6日,新桥通车。',
      '(下转第4版)',
      '(上接第1版)',
      '第3版 民生 2021年6月2日 星期三',
      '【安全讲堂】雨天开车',
      '河口街道党工委书记陈某某:',
      '目录',
      '官方微信',
      '——侧记',
      '责任编辑:罗立',
      '作者：沈一舟  时间：2021-06-02',
      '### 标题',
      '<p>正文</p>',
      '<h2>标题</h2>',
      '一、开头',
      '●要点',
      '図為',
      '“先把账算清楚。',
      '再谈怎么分。”',
      '（沈一舟 摄）',
      '。',
      ',',
      '——',
      '口沈一舟',
      '12',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u200b',
        '\u202e',
        '\ufeff',
        '\u0000',
        '\u3000',
        ' ',
        '\t',
        '\f',
        '\u2028',
        '\u0085',
        'é',
        '𠮷',
        '?',
        '-',
        '·',
      ),
      maxLength: 8,
    }),
  },
);
const line = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n\n', '\f\n');
const text = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 30 })
  .map((lines) => lines.map((pair) => pair.join('')).join(''));

/** Every article part and furniture is what the source says, and the ledger closes. */
function expectProof(issue: ParsedIssue) {
  expect(ledger(issue)).toEqual([]);
}

test('any text is accounted for to the last character', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => expectProof(read(...texts))),
    { numRuns: 1500 },
  );
});

test('any string at all is accounted for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => expectProof(read(any))),
    { numRuns: 800 },
  );
});

/** A page cut, shuffled and printed twice in places. */
const mutation = fc.record({
  seed: fc.nat(5000),
  style: fc.constantFrom(...styles.map(({ name }) => name)),
  order: fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
  cut: fc.nat(40),
});

test('a mutated page is accounted for', () => {
  fc.assert(
    fc.property(mutation, ({ seed, style, order, cut }) => {
      const lines = typeset(seed, style).text.split('\n');
      const mutated = order.map((place) => (lines[place % lines.length] ?? '').slice(place % 3 === 0 ? cut : 0));
      expectProof(read(mutated.join('\n')));
    }),
    { numRuns: 150 },
  );
});

test.each(styles.map(({ name }) => name))('%s: typeset issues are accounted for and read alike twice', (style) => {
  for (let seed = 0; seed < 6; seed += 1) {
    const { text: printed } = typeset(seed, style);
    const issue = read(printed);
    expectProof(issue);
    expect(read(printed)).toEqual(issue);
  }
});

test('the ledger finds a lost character, a character told twice and a changed text', () => {
  const issue = read('青口大桥合龙\n5月6日,青口大桥合龙。\n');
  const [article] = issue.articles;
  if (!article?.title) throw new Error('expected a headline');
  expect(ledger({ ...issue, articles: [] })).not.toEqual([]);
  expect(ledger({ ...issue, articles: [article, article] })).not.toEqual([]);
  expect(ledger({ ...issue, articles: [{ ...article, title: { ...article.title, text: '青口大桥' } }] })).not.toEqual(
    [],
  );
});
