import type { ArticleView } from '../../src/markup/index.ts';
import type { Article, BodyBlock, PersonMention, PlaceMention } from '../../src/records/schema/index.ts';

const lines = (...numbers: number[]) => numbers.map((line) => ({ line, start: 0, end: 1 }));

export const block = (kind: BodyBlock['kind'], text: string, ...numbers: number[]): BodyBlock => ({
  kind,
  text,
  lines: lines(...(numbers.length > 0 ? numbers : [1])),
  joins: [],
});

/** A record with what a test names, and nothing else in it. */
export function makeArticle(parts: Partial<Article> = {}): Article {
  return {
    id: 'qingkou-2021-06-02-l003',
    issue: 'qingkou-2021-06-02',
    page: 1,
    order: 1,
    kind: 'news',
    kicker: [],
    title: '青口大桥合龙',
    titleSupplied: false,
    subtitle: [],
    bylines: [],
    date: { value: '2021-06-02', basis: 'printed', lines: [] },
    body: [],
    people: [],
    places: [],
    notes: [],
    lines: [3, 9],
    source: [{ line: 3, start: 0, end: 6, field: 'title' }],
    confidence: 1,
    alternatives: [],
    ...parts,
  };
}

type At = Pick<PersonMention, 'field' | 'block' | 'start' | 'end'>;

export const person = (name: string, at: At): PersonMention => ({
  id: 'p',
  name,
  printed: name,
  evidence: ['test'],
  ...at,
});
export const place = (name: string, at: At): PlaceMention => ({
  id: 'o',
  name,
  printed: name,
  kind: 'city',
  evidence: ['test'],
  ...at,
});

export const viewIn = (script: ArticleView['script'], parts: Partial<ArticleView> = {}): ArticleView => ({
  script,
  from: 'Hans',
  names: [],
  href: (kind, id) => `/${kind}/${id}/`,
  lineLabel: (first, last) => `${first}-${last}`,
  ...parts,
});
