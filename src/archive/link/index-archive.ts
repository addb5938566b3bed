import type { Article, Issue, Person, Place } from '../../records/schema/index.ts';
import type { Archive } from '../types.ts';

export interface ArchiveParts {
  settings: Archive['settings'];
  issues: readonly Issue[];
  articles: readonly Article[];
  people: readonly Person[];
  places: readonly Place[];
  redirects: Archive['redirects'];
  messages: Archive['messages'];
  lines: ReadonlyMap<string, readonly string[]>;
}

/** The archive with its look-ups: every question is answered from a table made once. */
export function indexArchive({ lines, ...parts }: ArchiveParts): Archive {
  const issues = byId(parts.issues);
  const articles = byId(parts.articles);
  const people = byId(parts.people);
  const places = byId(parts.places);
  const ofIssue = groupByIssue(parts.articles);
  const articlesOf = (issue: string) => ofIssue.get(issue) ?? [];
  return {
    ...parts,
    issue: (id) => get(issues, id, 'issue'),
    article: (id) => get(articles, id, 'article'),
    person: (id) => get(people, id, 'person'),
    place: (id) => get(places, id, 'place'),
    articlesOf,
    neighbours: (id) => {
      const { issue, order } = get(articles, id, 'article');
      const [previous, next] = [articlesOf(issue)[order - 2], articlesOf(issue)[order]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    sourceLines: (issue) => get(lines, issue, 'issue'),
  };
}

function groupByIssue(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const group = groups.get(article.issue);
    if (group === undefined) groups.set(article.issue, [article]);
    else group.push(article);
  }
  return groups;
}

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));

function get<T>(records: ReadonlyMap<string, T>, id: string, kind: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`There is no ${kind} with the id "${id}" in this archive.`);
  return record;
}
