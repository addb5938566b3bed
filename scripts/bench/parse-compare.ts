import type { ParsedArticle, ParsedIssue, Printed, Span } from '../../src/parser/tree.ts';

/** Leading marks of lists and items, which belong to a headline or stand before it as one likes. */
const itemMark =
  /^(?:[◆◇●○■□▲△★☆◎※►▶·#*]+|\d{1,2}[.、．)]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）])/u;

/** Text reduced to what counts when it is compared: no blanks, one width of marks, no item mark. */
export const comparable = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/gu, '')
    .replace(itemMark, '');

/** A column name without the brackets and marks that set it off. */
export const comparableColumn = (text: string) => comparable(text).replace(/[【】〖〗[\]()《》■●★◆※☆◎◇·•‧・]/gu, '');

const counted = /[\p{L}\p{N}]/gu;

/** Letters, characters and figures of a text; marks, blanks and HTML tags are not counted. */
export const countLetters = (text: string) => text.replace(/<[^<>]*>/g, '').match(counted)?.length ?? 0;

/** A source line's place in the parsed tree. */
export interface Placed {
  article: number;
  role: string;
  letters: number;
}

const dropped = (printed: Printed): Span[] =>
  printed.joins.flatMap((join) => (join.dropped === undefined ? [] : [join.dropped.span]));

/** Every printed part of an article with the name of its role. */
export function partsOf(article: ParsedArticle): Array<[role: string, printed: Printed]> {
  const single = (role: string, printed: Printed | undefined): Array<[string, Printed]> =>
    printed === undefined ? [] : [[role, printed]];
  const many = (role: string, list: readonly Printed[]): Array<[string, Printed]> =>
    list.map((printed) => [role, printed]);
  return [
    ...single('column', article.column),
    ...many('kicker', article.kicker),
    ...single('title', article.title),
    ...many('subtitle', article.subtitle),
    ...many('byline', article.signatures),
    ...single('dateline', article.dateline),
    ...article.body.map((block): [string, Printed] => [block.kind === 'paragraph' ? 'body' : block.kind, block]),
    ...many('note', article.notes),
  ];
}

/** What the parser put on each source line: entry i is for line i + 1. */
export function placeLines(issue: ParsedIssue): Placed[][] {
  const places: Placed[][] = issue.lines.map(() => []);
  issue.articles.forEach((article, index) => {
    for (const [role, printed] of partsOf(article)) {
      for (const span of [...printed.spans, ...dropped(printed)]) {
        const letters = countLetters((issue.lines[span.line - 1] ?? '').slice(span.start, span.end));
        places[span.line - 1]?.push({ article: index, role, letters });
      }
    }
  });
  return places;
}
