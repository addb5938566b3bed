import type { ParsedArticle } from '../parser/tree.ts';

const longest = 20;

/**
 * The title of an article that is printed without a headline: its opening words in square brackets, as cataloguers supply one,
 * for example `[细雨挡不住游人……]`. Always one line, never empty.
 */
export function supplyTitle(article: ParsedArticle): string {
  const printed = [...article.body, ...article.kicker, ...article.subtitle, ...article.notes, ...article.signatures];
  const text = printed.find(({ text }) => /\S/.test(text))?.text.trimStart();
  return text === undefined ? '[无题]' : `[${openingWords(text)}]`;
}

/** The first clause, cut at `longest` characters; the cut is shown by `……`. */
function openingWords(text: string): string {
  const characters = [...text.slice(0, 2 * longest + 2)];
  const start = characters.slice(0, longest).join('');
  const opening = /^.{4,}?(?=[，。；：！？、,;:!?]|\s)/u.exec(start)?.[0] ?? start;
  return opening === text.trimEnd() ? opening : `${opening}……`;
}
