import type { ParsedArticle, Printed, SetAside } from '../tree.ts';

/** `青口镇镇长沈一舟：` above the headline. */
const leadsUp = ({ rule }: Printed): boolean => rule === 'ends-with-colon';

/** Who speaks, and nothing else, stands above the headline. */
const isStatement = ({ column, kicker }: ParsedArticle): boolean =>
  column === undefined && kicker.length === 1 && kicker.every(leadsUp);

/** The line above who speaks: a kicker of its own, or the name of a column. */
function bannerOf({ column, kicker }: ParsedArticle): Printed | undefined {
  const [first, ...others] = kicker;
  if (first === undefined) return undefined;
  if (column !== undefined) return column.rule === 'stands-alone' && kicker.every(leadsUp) ? column : undefined;
  return !leadsUp(first) && others.length === 1 && others.every(leadsUp) ? first : undefined;
}

/** Fewest statements below the first that have nothing of the kind. */
const fewest = 2;

/**
 * `书记局长谈落实` above the first of several statements on a page, each headed by who speaks: what the page is called, which belongs to
 * none of them alone. Its line goes aside.
 */
export function takeBanners(articles: readonly ParsedArticle[]): { articles: ParsedArticle[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const taken = articles.map((article, index): ParsedArticle => {
    const banner = article.kicker.length === 0 ? undefined : bannerOf(article);
    if (banner === undefined) return article;
    const below = articles.slice(index + 1, index + 1 + fewest);
    if (below.length < fewest || !below.every((one) => one.page === article.page && isStatement(one))) return article;
    const { rule: _rule, ...printed } = banner;
    setAside.push({ ...printed, page: article.page, reason: 'section-label' });
    const { column: _column, ...rest } = article;
    return { ...rest, kicker: article.kicker.filter(leadsUp) };
  });
  return { articles: taken, setAside };
}
