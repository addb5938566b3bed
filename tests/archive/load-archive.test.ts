import { describe, expect, test } from 'vitest';
import { forgetArchives, loadArchive, reviewList } from '../../src/archive/index.ts';
import { articleSchema, issueSchema, personSchema, placeSchema, sortKey } from '../../src/records/index.ts';
import { checkLedger } from '../../src/records/ledger/index.ts';
import { soundContent, writeContent } from './write-content.ts';

describe('the bulletins of this repository', async () => {
  const archive = await loadArchive({ content: 'content' });

  test('are two issues, newest first, with nine and five articles', () => {
    const counts = archive.issues.map(({ id, articles }) => [id, articles.length]);
    expect(counts).toEqual([
      ['chongchuan-2021-01-14', 9],
      ['gangzha-2020-05-30', 5],
    ]);
  });

  test('bear the date "not before", with its reason', () => {
    const dates = archive.issues.map(({ date }) => [date.value, date.basis, date.why?.includes('不早于')]);
    expect(dates).toEqual([
      ['[2021-01-14..]', 'inferred', true],
      ['[2020-05-30..]', 'inferred', true],
    ]);
  });

  test('agree with their schemas', () => {
    expect(archive.issues.map((record) => issueSchema.parse(record))).toEqual(archive.issues);
    expect(archive.articles.map((record) => articleSchema.parse(record))).toEqual(archive.articles);
    expect(archive.people.map((record) => personSchema.parse(record))).toEqual(archive.people);
    expect(archive.places.map((record) => placeSchema.parse(record))).toEqual(archive.places);
  });

  test('balance in the ledger', () => {
    const faults = archive.issues.flatMap((issue) =>
      checkLedger(issue, archive.articlesOf(issue.id), archive.sourceLines(issue.id)),
    );
    expect(faults).toEqual([]);
  });

  test('have every link at both ends', () => {
    for (const article of archive.articles) {
      expect(archive.articlesOf(article.issue)).toContain(article);
      for (const { id, name } of article.people) expect(archive.person(id)).toMatchObject({ name });
      for (const { id } of article.people) expect(archive.person(id).articles).toContain(article.id);
      for (const { id } of article.places) expect(archive.place(id).articles).toContain(article.id);
      for (const { person } of article.bylines) expect(archive.person(person ?? '').signed).toContain(article.id);
    }
    for (const { appearsWith, id } of archive.people) {
      for (const other of appearsWith) {
        expect(archive.person(other.id).appearsWith).toContainEqual({ id, articles: other.articles });
      }
    }
  });

  test('have single ids', () => {
    for (const records of [archive.issues, archive.articles, archive.people, archive.places]) {
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }
  });

  test('sort people by number of articles, and their offices by date', () => {
    const sizes = archive.people.map(({ articles, signed }) => new Set([...articles, ...signed]).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const { roles } of archive.people) {
      const dates = roles.map(({ date }) => sortKey(date) ?? '9999');
      expect(dates).toEqual(dates.toSorted());
    }
  });

  test('need a look only where the paper is silent', () => {
    expect(reviewList(archive).filter(({ kind }) => kind === 'date')).toHaveLength(2);
  });
});

test('neighbours follow the print order of the issue', async () => {
  const archive = await loadArchive({ content: 'content' });
  const [first, second, third] = archive.articlesOf('gangzha-2020-05-30');
  expect(archive.neighbours(second?.id ?? '')).toEqual({ previous: first, next: third });
  expect(archive.neighbours(first?.id ?? '')).toEqual({ next: second });
});

test('an id that is not there throws and names it', async () => {
  const archive = await loadArchive({ content: 'content' });
  expect(() => archive.article('nobody')).toThrow(/no article .*"nobody"/);
});

test('a folder is read once, until it is forgotten', async () => {
  const content = await writeContent();
  const first = loadArchive({ content });
  expect(loadArchive({ content })).toBe(first);
  forgetArchives();
  expect(loadArchive({ content })).not.toBe(first);
  await expect(loadArchive({ content })).resolves.toMatchObject({ issues: [{ id: 'hekou-2021-05-07' }] });
});

test('the same content gives the same records, wherever it lies', async () => {
  const [one, other] = [
    await loadArchive({ content: await writeContent() }),
    await loadArchive({ content: await writeContent() }),
  ];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test('page files of a folder are one issue, in the order of their numbers', async () => {
  const page = (title: string) => `${title}\n\n5月6日,${title},两岸群众前来观看,现场气氛热烈。\n\n顾小满\n`;
  const content = await writeContent({
    'bulletins/hekou-2021-06/p10.txt': page('第三条新闻'),
    'bulletins/hekou-2021-06/p2.txt': page('第二条新闻'),
    'bulletins/hekou-2021-06/p01.txt': page('第一条新闻'),
    'bulletins/hekou-2021-06.yaml': 'title: 河口简报 六月\n',
  });
  const archive = await loadArchive({ content });
  const issue = archive.issue('hekou-2021-06');
  expect(archive.articlesOf(issue.id).map(({ title }) => title)).toEqual(['第一条新闻', '第二条新闻', '第三条新闻']);
  expect(issue.title).toBe('河口简报 六月');
  expect(issue.source.map(({ file, firstLine }) => [file, firstLine])).toEqual([
    ['bulletins/hekou-2021-06/p01.txt', 1],
    ['bulletins/hekou-2021-06/p2.txt', 6],
    ['bulletins/hekou-2021-06/p10.txt', 11],
  ]);
  expect(issue.pages).toHaveLength(3);
  const lines = archive.sourceLines(issue.id);
  expect(checkLedger(issue, archive.articlesOf(issue.id), lines)).toEqual([]);
});

test.each([
  [['第1版.txt', '第2版.txt', '第10版.txt']],
  [['第一版.txt', '第二版.txt', '第十版.txt', '第十一版.txt']],
  [['A1.txt', 'A2.txt', 'A10.txt', 'B1.txt', 'B02.txt']],
  [['01.txt', 'A01版：民生.txt', 'A02版.txt']],
  [['page-1.txt', 'page-2.txt', 'page-10.txt']],
  [['01-要闻.txt', '02-民生.txt', '10-广告.txt']],
  [['hekou-2021-06-p1.txt', 'hekou-2021-06-p2.txt', 'hekou-2021-06-p10.txt']],
])('pages are in the order of print: %s', async (names) => {
  const page = (name: string) => `${name}\n\n5月6日,河口大桥合龙,两岸群众前来观看,现场气氛热烈。\n\n顾小满\n`;
  const files = Object.fromEntries(names.map((name) => [`bulletins/hekou-2021-06/${name}`, page(name)]));
  const archive = await loadArchive({ content: await writeContent(files) });
  const { source } = archive.issue('hekou-2021-06');
  expect(source.map(({ file }) => file.split('/').at(-1))).toEqual(names);
});

test('the lists of an editor add, drop, rename and fix ids', async () => {
  const content = await writeContent({
    'people.yaml': 'alias:\n  沈一舟: 沈舟\nids:\n  沈舟: shen-zhou-1\ndrop:\n  - 顾小满\n',
  });
  const archive = await loadArchive({ content });
  expect(archive.people.map(({ id, name }) => [id, name])).toEqual([['shen-zhou-1', '沈舟']]);
  expect(archive.articles[0]?.people[0]).toMatchObject({ name: '沈舟', printed: '沈一舟' });
  expect(archive.articles[0]?.bylines[0]).toMatchObject({ name: '顾小满' });
  expect(archive.articles[0]?.bylines[0]).not.toHaveProperty('person');
});

test.each([
  ['utf-16le', Buffer.from(`\uFEFF${soundContent['bulletins/hekou-2021-05-07.txt']}`, 'utf16le')],
  ['utf-8', Buffer.from(`\uFEFF${soundContent['bulletins/hekou-2021-05-07.txt']}`)],
])('a bulletin in %s gives the same article', async (encoding, bytes) => {
  const archive = await loadArchive({ content: await writeContent({ 'bulletins/hekou-2021-05-07.txt': bytes }) });
  expect(archive.articles.map(({ title }) => title)).toEqual(['河口大桥合龙']);
  expect(archive.issues[0]?.source[0]?.encoding).toBe(encoding);
});
