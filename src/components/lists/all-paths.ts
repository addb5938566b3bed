import type { Archive } from '../../archive/types.ts';
import { readCalendar } from './calendar.ts';
import { papersOf } from './papers.ts';

/** Paths inside a tree of every page that is an address of its own; `prose` names the pages of prose. */
export function allPaths(archive: Archive, prose: readonly string[]): string[] {
  const { issues, articles, people, places } = archive;
  return [
    '/',
    ...['issues', 'people', 'places', 'dates', 'search', ...prose].map((room) => `/${room}/`),
    ...issues.map(({ id }) => `/issues/${id}/`),
    ...papersOf(archive).map(({ publication }) => `/publications/${publication.id}/`),
    ...articles.map(({ id }) => `/articles/${id}/`),
    ...people.map(({ id }) => `/people/${id}/`),
    ...places.map(({ id }) => `/places/${id}/`),
    ...readCalendar(articles).years.map(({ year }) => `/dates/${year}/`),
  ];
}
