import { comparePinyin } from '../../chinese/index.ts';
import { sortKey, yearOf } from '../../records/edtf.ts';
import { present } from '../../records/present.ts';
import type { Article, Person, PersonMention } from '../../records/schema/index.ts';

interface Draft {
  id: string;
  name: string;
  named: Set<Article>;
  signed: Set<Article>;
  roles: Array<{ mention: PersonMention; article: Article }>;
}

/** The persons of the articles (newest first): by number of articles, then by name in pinyin order. */
export function linkPeople(articles: readonly Article[]): Person[] {
  const drafts = new Map<string, Draft>();
  const draft = (id: string, name: string): Draft => {
    const known = drafts.get(id) ?? { id, name, named: new Set(), signed: new Set(), roles: [] };
    drafts.set(id, known);
    return known;
  };
  for (const article of articles) {
    for (const mention of article.people) {
      const person = draft(mention.id, mention.name);
      person.named.add(article);
      if (mention.role !== undefined) person.roles.push({ mention, article });
    }
    for (const { person, name } of article.bylines) {
      if (person !== undefined) draft(person, name).signed.add(article);
    }
  }
  const order = comparePeople(drafts);
  return [...drafts.values()].toSorted(order).map((person) => toPerson(person, drafts, order));
}

type Order = (a: Draft, b: Draft) => number;

/** Sorting asks for the same numbers again and again, so the sizes are counted once. */
function comparePeople(drafts: ReadonlyMap<string, Draft>): Order {
  const sizes = new Map([...drafts.values()].map((draft) => [draft, new Set([...draft.named, ...draft.signed]).size]));
  const size = (draft: Draft) => sizes.get(draft) ?? 0;
  return (a, b) => size(b) - size(a) || comparePinyin(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

function toPerson(person: Draft, drafts: ReadonlyMap<string, Draft>, order: Order): Person {
  return {
    id: person.id,
    name: person.name,
    roles: roleHistory(person),
    articles: [...person.named].map(({ id }) => id),
    signed: [...person.signed].map(({ id }) => id),
    appearsWith: companions(person, drafts, order),
  };
}

/** Oldest first; one entry for each office and year, from the earliest article that prints it. */
function roleHistory({ roles }: Draft): Person['roles'] {
  const dated = roles.toSorted((a, b) => compareDates(a.article, b.article));
  const seen = new Map<string, Person['roles'][number]>();
  for (const { mention, article } of dated) {
    const { role = '', organization } = mention;
    const key = [role, organization, yearOf(article.date.value)].join('|');
    if (!seen.has(key))
      seen.set(key, { ...present({ role, organization, date: article.date.value }), article: article.id });
  }
  return [...seen.values()];
}

const compareDates = (a: Article, b: Article) => {
  const [first, second] = [sortKey(a.date.value) ?? '9999', sortKey(b.date.value) ?? '9999'];
  return first === second ? 0 : first < second ? -1 : 1;
};

function companions(person: Draft, drafts: ReadonlyMap<string, Draft>, order: Order): Person['appearsWith'] {
  const counts = new Map<Draft, number>();
  for (const article of person.named) {
    for (const id of new Set(article.people.map(({ id }) => id))) {
      const other = drafts.get(id);
      if (other !== undefined && other !== person) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || order(a, b)).map(([{ id }, articles]) => ({ id, articles }));
}
