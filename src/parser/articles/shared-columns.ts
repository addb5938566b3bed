import { bareColumn } from '../headlines/column-name.ts';
import type { ParsedArticle, SetAside } from '../tree.ts';

/** What shows that an article is a brief and stands in one column with the one above. */
const asBrief = new Set(['signed-brief', 'brief-in-column', 'marked-brief']);

/** No line stands above its text, and it goes on with the column of the article above. */
const goesOnInColumn = ({ title, column, kicker, evidence }: ParsedArticle): boolean =>
  title === undefined && column === undefined && kicker.length === 0 && evidence.some(({ rule }) => asBrief.has(rule));

/**
 * A column of briefs is named once, above the first of them: the name belongs to none of them alone. Its line goes aside, each brief
 * tells the name.
 */
export function shareColumns(articles: readonly ParsedArticle[]): { articles: ParsedArticle[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  let name: string | undefined;
  const shared = articles.map((article, index): ParsedArticle => {
    if (name !== undefined && goesOnInColumn(article)) return { ...article, columnAbove: name };
    name = undefined;
    const below = articles[index + 1];
    if (!article.column || article.title || article.kicker.length > 0 || !below || !goesOnInColumn(below))
      return article;
    const { column, ...rest } = article;
    if (!column) return article;
    const { rule: _rule, ...printed } = column;
    setAside.push({ ...printed, page: article.page, reason: 'section-label' });
    name = bareColumn(column.text);
    return { ...rest, columnAbove: name };
  });
  return { articles: shared, setAside };
}
