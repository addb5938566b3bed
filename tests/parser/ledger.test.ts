import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledger, type ParsedIssue, parseIssue } from '../../src/parser/index.ts';
import { styles, typeset } from '../typesetter/index.ts';
import { mutate, mutationKinds } from './mutations.ts';

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

/** Every article part and furniture is what the source says, the ledger closes, and no name is invented. */
function expectProof(issue: ParsedIssue) {
  expect(ledger(issue)).toEqual([]);
  for (const { name, spans } of issue.articles.flatMap(({ bylines }) => bylines)) {
    const printed = spans.map(({ line, start, end }) => (issue.lines[line - 1] ?? '').slice(start, end)).join('');
    expect(printed.replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
  }
}

test('any text is accounted for to the last character', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => expectProof(read(...texts))),
    { numRuns: 1500 },
  );
});

test('a headline and its data on one line of HTML are accounted for', () => {
  expectProof(read('青口镇修桥忙着呢\n<p>守堤人</p>作者：沈一舟  时间：2021-06-02\n<p>守堤人</p>\n'));
});

test.each(['会长的报告 – 沈一舟', '河边散步 ◎沈一舟', '我的同学 / 沈一舟', '过年的时候 青口小学/三年级/沈一舟'])(
  '%s: the mark between a headline and its writer is accounted for',
  (line) => {
    const issue = read(`${line}\n近日，青口县组织力量检修涵闸。\n`);
    expectProof(issue);
    expect(issue.articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟']]);
  },
);

test('a signature that begins within words printed twice leaves no repeat in two places', () => {
  expectProof(read('修桥了?·\n?·沈一舟·\n', ''));
});

test('any string at all is accounted for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => expectProof(read(any))),
    { numRuns: 800 },
  );
});

test('the lines of an issue are its files, character by character, but for the line ends', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 3 }), (texts) => {
      expect(read(...texts).lines.join('')).toBe(texts.join('').replace(/[\r\n]/g, ''));
    }),
    { numRuns: 400 },
  );
});

/** Typeset pages of every house style in both scripts, with damage to their lines and characters. */
const mutated = fc.record({
  seed: fc.nat(5000),
  style: fc.constantFrom(...styles.map(({ name }) => name)),
  mutations: fc.array(
    fc.record({ kind: fc.constantFrom(...mutationKinds), at: fc.nat(), other: fc.nat(), noise: piece }),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
});

test('a mutated page is accounted for: lines lost, put in, doubled, moved, cut, run together; characters lost, doubled, changed', () => {
  fc.assert(
    fc.property(mutated, ({ seed, style, mutations }) => {
      const { pages, text: printed } = typeset(seed, style);
      const texts = (pages ?? [printed]).map((page) => mutate(page.split('\n'), mutations).join('\n'));
      const issue = read(...texts);
      expectProof(issue);
      expect(read(...texts)).toEqual(issue);
    }),
    { numRuns: 400 },
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

/** A tree that is wrong in one place; undefined where the issue has no such place. */
const frauds: Record<string, (issue: ParsedIssue, pick: <T>(list: readonly T[]) => T | undefined) => boolean> = {
  'a part lost': ({ articles }, pick) => {
    const body = pick(articles.filter(({ body }) => body.length > 0))?.body;
    return body !== undefined && body.splice(0, 1).length > 0;
  },
  'an article lost': (issue) => issue.articles.splice(0, 1).length > 0,
  'an article told twice': ({ articles }, pick) => {
    const article = pick(articles);
    return article !== undefined && articles.push(article) > 0;
  },
  'furniture forgotten': ({ setAside }) => setAside.splice(0, 1).length > 0,
  'furniture without a reason': ({ setAside }, pick) => {
    const piece = pick(setAside);
    if (piece) piece.reason = '';
    return piece !== undefined;
  },
  'a character put in': ({ articles }, pick) => {
    const block = pick(articles.flatMap(({ body }) => body));
    if (block) block.text = `${block.text}新`;
    return block !== undefined;
  },
  'a character left out': ({ articles }, pick) => {
    const block = pick(articles.flatMap(({ body }) => body));
    if (block) block.text = block.text.slice(1);
    return block !== undefined;
  },
  'a span cut short': ({ articles }, pick) => {
    const span = pick(articles.flatMap(({ body }) => body.flatMap(({ spans }) => spans)));
    if (span) span.end -= 1;
    return span !== undefined;
  },
  'a span on another line': ({ articles }, pick) => {
    const span = pick(articles.flatMap(({ body }) => body.flatMap(({ spans }) => spans)));
    if (span) span.line += 100_000;
    return span !== undefined;
  },
  'a title put together with words': ({ articles }, pick) => {
    const title = pick(articles)?.title;
    if (!title) return false;
    title.joins = [{ at: title.text.length + 1, rule: 'headline-lines', inserted: '与' }, ...title.joins];
    title.text = `${title.text}与`;
    title.spans = [...title.spans];
    return true;
  },
  'a text that stands nowhere': ({ articles }, pick) => {
    const article = pick(articles);
    return article !== undefined && article.kicker.push({ text: '', spans: [], joins: [] }) > 0;
  },
  'a repeat that is none': ({ articles }, pick) => {
    const joins = articles.flatMap(({ body }) => body.flatMap(({ joins }) => joins));
    const join = pick(joins.filter(({ dropped }) => dropped !== undefined));
    if (join?.dropped) join.dropped.text = `${join.dropped.text}新`;
    return join !== undefined;
  },
};

test.each(Object.entries(frauds))('the ledger finds %s, wherever it happens', (_, commit) => {
  let found = 0;
  for (let seed = 0; seed < 40; seed += 1) {
    const issue = structuredClone(read(typeset(seed).text));
    const pick = <T>(list: readonly T[]): T | undefined => list[seed % Math.max(1, list.length)];
    if (!commit(issue, pick)) continue;
    expect(ledger(issue)).not.toEqual([]);
    found += 1;
  }
  expect(found).toBeGreaterThan(0);
});
