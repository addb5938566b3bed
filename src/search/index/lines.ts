import type { Article } from '../../records/schema/index.ts';

/**
 * What is searched of an article: its title first, then column, kicker, subtitle, signatures as printed, dateline, the body block by
 * block, and
 * the notes, each a line of its own; then what is printed where a misprint was put right, as the page quotes it. No hit runs from one line
 * into the next.
 */
export function articleLines(article: Article): string[] {
  return [
    article.title,
    ...(article.column === undefined ? [] : [article.column]),
    ...article.kicker,
    ...article.subtitle,
    ...new Set(article.bylines.map(({ printed }) => printed)),
    ...(article.dateline === undefined ? [] : [article.dateline]),
    ...article.body.map(({ text }) => text),
    ...article.notes.map(({ text }) => text),
    ...(article.corrections ?? []).flatMap(({ kind, original }) => (kind === 'text' ? (original ?? []) : [])),
  ];
}
