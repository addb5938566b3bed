import type { MentionArticle, MentionText } from '../mentions/types.ts';
import type { Byline, ParsedArticle, Printed } from '../parser/tree.ts';

/** What the mention rules need to know of a parsed article. */
export function toMentionArticle(article: ParsedArticle): MentionArticle {
  const texts = (field: MentionText['field'], list: readonly Printed[]) =>
    list.map(({ text }, block) => ({ field, block, text }));
  return {
    texts: [
      ...texts('kicker', article.kicker),
      ...texts('title', article.title === undefined ? [] : [article.title]),
      ...texts('subtitle', article.subtitle),
      ...texts('body', article.body),
      ...texts('note', article.notes),
    ],
    bylines: article.bylines.filter(isPerson).map(({ name }) => name),
  };
}

/** True for a signature that names a person, not an office. */
export const isPerson = ({ role }: Pick<Byline, 'role'>) => role !== 'unit';
