import type { ParsedArticle } from '../parser/tree.ts';

const longest = 20;

/**
 * The title of an article that is printed without a headline: its opening words in square brackets, as cataloguers supply one,
 * for example `[细雨挡不住游人……]`. Always one line, never empty.
 */
export function supplyTitle(article: ParsedArticle): string {
  const printed = [...article.body, ...article.kicker, ...article.subtitle, ...article.notes, ...article.signatures];
  const text = printed.find(({ text }) => text.trim() !== '')?.text.trim();
  return text === undefined ? '[无题]' : `[${openingWords(text)}]`;
}

/** The first clause, cut at `longest` characters; the cut is shown by `……`. */
function openingWords(text: string): string {
  const clause = /^.{4,}?(?=[，。；：！？、,;:!?]|\s|$)/u.exec(text)?.[0] ?? text;
  const characters = [...clause];
  const opening = characters.length > longest ? characters.slice(0, longest).join('') : clause;
  return opening === text ? opening : `${opening}……`;
}
