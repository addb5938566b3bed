import type { Archive } from '../../archive/types.ts';
import type { Article, Issue, RecordDate } from '../../records/schema/index.ts';
import type { Presenter } from '../shown/presenter.ts';

type Node = Record<string, unknown>;

/** Only a date that is known to the day, month or year may stand in data for machines. */
const exact = ({ value }: RecordDate) => (/^\d{4}(?:-\d\d){0,2}$/.test(value ?? '') ? value : undefined);

function periodical(archive: Archive, id: string, show: Presenter): Node | undefined {
  const publication = archive.settings.publications.find((candidate) => candidate.id === id);
  return (
    publication && {
      '@type': 'Periodical',
      name: show.plain(publication.name),
      ...(publication.publisher && { publisher: { '@type': 'Organization', name: show.plain(publication.publisher) } }),
    }
  );
}

/** schema.org data of an issue. Addresses are made by `address`, from a path of the tree. */
export function issueData(archive: Archive, issue: Issue, show: Presenter, address: (path: string) => string): Node {
  return {
    '@type': 'PublicationIssue',
    '@id': address(`/issues/${issue.id}/`),
    name: show.plain(issue.title),
    issueNumber: issue.number,
    datePublished: exact(issue.date),
    inLanguage: show.words.lang,
    isPartOf: periodical(archive, issue.publication, show),
  };
}

/** schema.org data of an article: published with its issue; its own date is that of the events told. */
export function articleData(
  archive: Archive,
  article: Article,
  show: Presenter,
  address: (path: string) => string,
): Node {
  return {
    '@type': 'NewsArticle',
    '@id': address(`/articles/${article.id}/`),
    headline: show.title(article),
    alternativeHeadline: article.subtitle.length > 0 ? show.text(article, article.subtitle.join(' ')) : undefined,
    articleSection: article.column && show.text(article, article.column),
    author: article.bylines
      .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
      .map(({ name, role }) => ({
        '@type': role === 'unit' ? 'Organization' : 'Person',
        name: show.text(article, name),
      })),
    datePublished: exact(archive.issue(article.issue).date),
    temporalCoverage: article.date.basis === 'issue' ? undefined : exact(article.date),
    inLanguage: show.words.lang,
    printPage: String(article.page),
    isPartOf: issueData(archive, archive.issue(article.issue), show, address),
  };
}

/** A data node as the text of a `script` element of type `application/ld+json`; no `<` can close the element. */
export function printData(node: Node): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
}
