import type { Archive } from '../../archive/types.ts';
import type { Article } from '../../records/schema/index.ts';
import type { Presenter } from './presenter.ts';

/** The name of the paper an article stands in. */
export function printedIn(archive: Archive, show: Presenter, article: Article): string {
  const { publication } = archive.issue(article.issue);
  return show.plain(archive.settings.publications.find(({ id }) => id === publication)?.name ?? publication);
}
