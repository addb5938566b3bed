import { describe, expect, test } from 'vitest';
import { readCalendar, yearAndMonth } from '../../src/components/lists/calendar.ts';
import { issueNeighbours } from '../../src/components/lists/issue-neighbours.ts';
import { pagesOf } from '../../src/components/lists/pages-of.ts';
import { papersOf } from '../../src/components/lists/papers.ts';
import { mostReported, peopleByInitial } from '../../src/components/lists/people-index.ts';
import { placesByKind } from '../../src/components/lists/places-index.ts';
import { placesWithin } from '../../src/components/lists/places-within.ts';
import type { Issue, Person, Place, RecordDate, Settings } from '../../src/records/schema/index.ts';

test.each<[string | undefined, { year?: string; month?: number }]>([
  ['2020-05-30', { year: '2020', month: 5 }],
  ['[2020-05-30..]', { year: '2020', month: 5 }],
  ['[..2020-06]', { year: '2020', month: 6 }],
  ['2020-05-28/2020-06-02', { year: '2020', month: 5 }],
  ['2020', { year: '2020' }],
  ['2020-21', { year: '2020' }],
  ['2020-XX', { year: '2020' }],
  ['XXXX-05-30', {}],
  ['202X', {}],
  [undefined, {}],
])('%s falls in %o', (edtf, place) => {
  expect(yearAndMonth(edtf)).toEqual(place);
});

const dated = (value: string | undefined, id: string): { date: RecordDate; id: string } => ({
  date: { basis: value ? 'printed' : 'unknown', lines: [], ...(value && { value }) },
  id,
});

test('a calendar has the newest year first, months and days in order, and nothing is lost', () => {
  const { years, undated } = readCalendar([
    dated('2020-07-03', 'h'),
    dated('2020-07-01', 'a'),
    dated('2021-01', 'b'),
    dated('2020', 'c'),
    dated('2020-05-30', 'd'),
    dated('XXXX-05-30', 'e'),
    dated(undefined, 'f'),
    dated('2020-07-02', 'g'),
  ]);
  const shown = years.map(({ year, months, count }) => [
    year,
    count,
    months.map(({ month, items }) => `${month ?? '-'}:${items.map(({ id }) => id).join('')}`).join(' '),
  ]);
  expect(shown).toEqual([
    ['2021', 1, '1:b'],
    ['2020', 5, '5:d 7:agh -:c'],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(['e', 'f']);
});

test.each([
  [0, 50, [[undefined, 0]]],
  [50, 50, [[undefined, 50]]],
  [
    101,
    50,
    [
      [undefined, 50],
      ['2', 50],
      ['3', 1],
    ],
  ],
])('%i items, %i a page', (count, size, pages) => {
  const items = Array.from({ length: count }, (_, index) => index);
  const made = pagesOf(items, size);
  expect(made.map(({ path, items: members }) => [path, members.length])).toEqual(pages);
  expect(made.flatMap(({ items: members }) => members)).toEqual(items);
});

const person = (name: string): Person => ({ id: name, name, roles: [], articles: [], signed: [], appearsWith: [] });

test('people stand under the letter of their surname, in the order of pinyin, # last', () => {
  const groups = peopleByInitial([person('赵甲'), person('Smith'), person('安乙'), person('张丙'), person('陈丁')]);
  expect(groups.map(({ initial, people }) => `${initial}:${people.map(({ name }) => name).join()}`)).toEqual(
    ['A:安乙', 'C:陈丁', 'S:Smith', 'Z:张丙,赵甲'].sort((a, b) => a.localeCompare(b)),
  );
});

test('who is written about stands before who writes', () => {
  const person = (name: string, articles: string[], signed: string[]): Person => ({
    id: name,
    name,
    roles: [],
    articles,
    signed,
    appearsWith: [],
  });
  const people = [
    person('记者', ['a', 'b', 'c'], ['a', 'b', 'c']),
    person('书记', ['a', 'b'], []),
    person('医生', ['a', 'b', 'c'], ['c']),
    person('镇长', ['a', 'b', 'c'], []),
  ];
  expect(mostReported(people).map(({ name }) => name)).toEqual(['镇长', '书记', '医生']);
});

const place = (name: string, kind: Place['kind'], parent?: string): Place => ({
  id: name,
  name,
  kind,
  names: [name],
  articles: [],
  ...(parent && { parent }),
});

test('places stand by kind and then by the division that many lie in, the others together at the end', () => {
  const groups = placesByKind([
    place('青口桥', 'bridge'),
    place('无名街道', 'township'),
    place('丁街道', 'township', '白河区'),
    place('甲街道', 'township', '青口区'),
    place('乙街道', 'township', '青口区'),
    place('丙街道', 'township', '青口区'),
    place('青口区', 'county', '青州市'),
  ]);
  expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
    ['county', 1],
    ['township', 5],
    ['bridge', 1],
  ]);
  expect(groups[1]?.parents.map(({ parent, places }) => [parent, places.map(({ name }) => name).join(' ')])).toEqual([
    ['青口区', '甲街道 乙街道 丙街道'],
    [undefined, '无名街道 丁街道'],
  ]);
});

test('what lies in a division', () => {
  const within = placesWithin([place('甲街道', 'township', '青口区'), place('乙街道', 'township', '青口区')]);
  expect(within.get('青口区')).toEqual(['甲街道', '乙街道']);
});

test('the issue before and after are of the same publication', () => {
  const issue = (id: string, publication: string) => ({ id, publication }) as Issue;
  const neighbours = issueNeighbours([issue('a3', 'a'), issue('b2', 'b'), issue('a2', 'a'), issue('a1', 'a')]);
  expect(neighbours.get('a2')).toMatchObject({ previous: { id: 'a1' }, next: { id: 'a3' } });
  expect(neighbours.get('b2')).toEqual({});
  expect(neighbours.get('a1')).not.toHaveProperty('previous');
});

describe('papers', () => {
  const settings: Settings = {
    name: '河口存档',
    language: 'zh-Hans',
    publications: ['报', '简报', '校讯'].map((name, index) => ({ id: `p${index}`, name })),
  };
  const issue = (publication: string, date?: string): Issue => ({
    ...dated(date, `${publication}-${date}`),
    publication,
    title: publication,
    script: 'Hans',
    pages: [],
    articles: [],
    source: [],
    setAside: [],
    messages: [],
  });

  test('have pages where there are several of them, with their years', () => {
    const issues = [issue('p1', '2021-01-02'), issue('p0', '2020-05-30'), issue('p0'), issue('p0', '1965-01-02')];
    const papers = papersOf({ settings, issues });
    expect(papers.map(({ publication, issues, years }) => [publication.name, issues.length, years])).toEqual([
      ['报', 3, { first: 1965, last: 2020 }],
      ['简报', 1, { first: 2021, last: 2021 }],
    ]);
  });

  test.each([
    ['one paper', ['p0', 'p0', 'p0']],
    ['a single issue of each', ['p0', 'p1', 'p2']],
  ])('an archive of %s has none', (_, publications) => {
    const issues = publications.map((publication) => issue(publication, '2020-05-30'));
    expect(papersOf({ settings, issues })).toEqual([]);
  });
});
