import type { Article, Issue } from '../../records/schema/index.ts';
import type { Presenter } from './presenter.ts';

/** Signatures named in a citation before it says 等. */
const mostNames = 3;

/** A name in book-title marks; one that stands in square brackets was supplied by an editor and keeps them instead. */
const asTitle = (name: string) => (/^[[《]/.test(name) ? name : `《${name}》`);

/**
 * A citation in the form of a Chinese footnote: 沈一舟：《粮价稳了》，《青口简报》，2020年5月30日，第 1 版。 The date is that of the
 * issue, with what is uncertain about it: it says where to find the article, not when the event was.
 */
export function cite(article: Article, issue: Issue, show: Presenter): string {
  const { bylines } = article;
  const names = bylines.slice(0, mostNames).map(({ name }) => show.text(article, name));
  const authors = names.length === 0 ? '' : `${names.join('、')}${bylines.length > mostNames ? '等' : ''}：`;
  const number = issue.number && show.words.issue.number(show.plain(issue.number));
  const parts = [
    asTitle(show.title(article)),
    asTitle(show.plain(issue.title)),
    number,
    show.date(issue.date),
    show.words.issue.page(article.page),
  ];
  return `${authors}${parts.filter(Boolean).join('，')}。`;
}
