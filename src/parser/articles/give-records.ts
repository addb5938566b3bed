import { readNumber } from '../dates/numerals.ts';
import { ownedParts } from '../ledger.ts';
import { lean } from '../text/lean.ts';
import type { ParsedArticle, SetAside } from '../tree.ts';

/** `一九四八年二月十六日　第四版` `1956.08.11　第1版`: day and page, and nothing else. */
const dayAndPage = lean(
  /^(?:[〔［【（([]\s?)?(?:[\d０-９]{4}|[〇○零一二三四五六七八九]{4}|(?:中[华華])?民[国國].{1,4})[年.．/-][\d０-９〇一二三四五六七八九十]{1,3}[月.．/-][\d０-９〇一二三四五六七八九十廿]{1,3}日?[ \u3000,，]*第?[ \u3000]?([\d０-９]{1,3}|[一二三四五六七八九十]{1,3})[ \u3000]?版[〕］】）)\]]?$/u,
);

/** Fewest articles that show how a file is kept. */
const fewest = 3;

/** A line set aside that tells day and page, by its line, and the page. */
interface Header {
  part: SetAside;
  line: number;
  page: number;
}

function headersIn(setAside: readonly SetAside[]): Header[] {
  return setAside.flatMap((part) => {
    const [span] = part.spans;
    const printed = part.reason === 'page-header' ? dayAndPage.exec(part.text)?.[1] : undefined;
    const page = printed === undefined ? undefined : readNumber(printed);
    return span === undefined || page === undefined ? [] : [{ part, line: span.line, page }];
  });
}

const firstLine = (article: ParsedArticle): number =>
  ownedParts(article).reduce((first, { spans }) => Math.min(first, spans[0]?.line ?? first), Number.POSITIVE_INFINITY);

/** The header right above each article, one for each; absent when an article has none, or one has several. */
function headersOf(articles: readonly ParsedArticle[], headers: readonly Header[]): readonly Header[] | undefined {
  if (articles.length < fewest || headers.length !== articles.length) return undefined;
  const lines = articles.map(firstLine);
  const above = headers.every(
    ({ line }, at) => line < (lines[at] ?? 0) && (at === 0 || line > (lines[at - 1] ?? Number.POSITIVE_INFINITY)),
  );
  return above ? headers : undefined;
}

/**
 * In the records of a daily, article by article, day and page stand above each headline, and the pages go back and forth: such a line
 * heads no page, it is of its article.
 */
export function giveRecords(
  articles: readonly ParsedArticle[],
  setAside: readonly SetAside[],
): { articles: ParsedArticle[]; setAside: SetAside[] } | undefined {
  const headers = headersOf(articles, headersIn(setAside));
  if (!headers?.some(({ page }, at) => page < (headers[at - 1]?.page ?? 0))) return undefined;
  const given = new Set(headers.map(({ part }) => part));
  return {
    articles: articles.map((article, at): ParsedArticle => {
      const header = headers[at];
      if (header === undefined) return article;
      const { page: _page, reason: _reason, ...printed } = header.part;
      return { ...article, notes: [{ ...printed, rule: 'record-line' }, ...article.notes] };
    }),
    setAside: setAside.filter((part) => !given.has(part)),
  };
}
