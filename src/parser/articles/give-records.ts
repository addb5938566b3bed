import { readNumber } from '../dates/numerals.ts';
import { ownedParts } from '../ledger.ts';
import { lean } from '../text/lean.ts';
import type { ParsedArticle, SetAside } from '../tree.ts';

const day =
  '(?:[\\d０-９]{4}|[〇○零一二三四五六七八九]{4}|(?:中[华華])?民[国國].{1,4})[年.．/-][\\d０-９〇一二三四五六七八九十]{1,3}[月.．/-][\\d０-９〇一二三四五六七八九十廿]{1,3}日?';
const page = '第?[ \\u3000]?([\\d０-９]{1,3}|[一二三四五六七八九十]{1,3})[ \\u3000]?版';
/** `一九四八年二月十六日　第四版` `1956.08.11　第1版`: day and page, and nothing else. */
const dayAndPage = lean(new RegExp(`^(?:[〔［【（([]\\s?)?${day}[ \\u3000,，]*${page}[〕］】）)\\]]?$`, 'u'));
/** The same on two lines. */
const dayAlone = lean(new RegExp(`^${day}$`, 'u'));
const pageAlone = lean(new RegExp(`^${page}$`, 'u'));

/** Fewest articles that show how a file is kept. */
const fewest = 3;

/** Lines set aside that tell day and page, by the first of them, and the page. */
interface Header {
  parts: readonly SetAside[];
  line: number;
  page: number;
}

const lineOf = (part: SetAside | undefined): number | undefined => part?.spans[0]?.line;

/** The header that begins with a part: one line, or the day and right below it the page. */
function headerAt(parts: readonly SetAside[], at: number): Header[] {
  const [first, second] = [parts[at], parts[at + 1]];
  const line = lineOf(first);
  if (first === undefined || line === undefined) return [];
  const whole = dayAndPage.exec(first.text)?.[1];
  const below = second && lineOf(second) === line + 1 && dayAlone.test(first.text) ? second : undefined;
  const number = readNumber(whole ?? pageAlone.exec(below?.text ?? '')?.[1] ?? '');
  return number === undefined ? [] : [{ parts: below ? [first, below] : [first], line, page: number }];
}

function headersIn(setAside: readonly SetAside[]): Header[] {
  const heads = setAside.filter(({ reason }) => reason === 'page-header');
  return heads.flatMap((_, at) => headerAt(heads, at));
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

/** The pages go back and forth, or one page is named above several articles, as it is no more often than once at its head. */
function isOfArticles(headers: readonly Header[]): boolean {
  let same = 0;
  for (const [at, { page }] of headers.entries()) {
    const above = headers[at - 1]?.page ?? 0;
    if (page < above) return true;
    if (page === above) same += 1;
  }
  return same >= Math.max(fewestAgain, headers.length * shareAgain);
}
const fewestAgain = 3;
const shareAgain = 0.3;

/**
 * In the records of a daily, article by article, day and page stand above each headline: such a line heads no page, it is of its article.
 */
export function giveRecords(
  articles: readonly ParsedArticle[],
  setAside: readonly SetAside[],
): { articles: ParsedArticle[]; setAside: SetAside[] } | undefined {
  const headers = headersOf(articles, headersIn(setAside));
  if (!headers || !isOfArticles(headers)) return undefined;
  const given = new Set(headers.flatMap(({ parts }) => parts));
  return {
    articles: articles.map((article, at): ParsedArticle => {
      const lines = (headers[at]?.parts ?? []).map(({ page: _page, reason: _reason, ...printed }) => ({
        ...printed,
        rule: 'record-line',
      }));
      return { ...article, notes: [...lines, ...article.notes] };
    }),
    setAside: setAside.filter((part) => !given.has(part)),
  };
}
