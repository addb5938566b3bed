import type { Article, Issue } from '../../records/schema/index.ts';
import type { Presenter } from './presenter.ts';

/** Signatures named in a citation before it says 等. */
const mostNames = 3;

/** A citation in the form of a Chinese footnote: 沈一舟：《粮价稳了》，《青口简报》，2020年5月30日，第 1 版。 */
export function cite(article: Article, issue: Issue, show: Presenter): string {
  const { bylines } = article;
  const names = bylines.slice(0, mostNames).map(({ name }) => show.text(article, name));
  const authors = names.length === 0 ? '' : `${names.join('、')}${bylines.length > mostNames ? '等' : ''}：`;
  const publication = show.plain(issue.title);
  const work = /^[[《]/.test(publication) ? publication : `《${publication}》`;
  const number = issue.number && show.words.issue.number(show.plain(issue.number));
  const parts = [
    `《${show.title(article)}》`,
    work,
    number,
    show.date(article.date),
    show.words.issue.page(article.page),
  ];
  return `${authors}${parts.filter(Boolean).join('，')}。`;
}
