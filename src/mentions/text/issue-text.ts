import type { MentionArticle, MentionField } from '../types.ts';
import { fold } from './fold.ts';

/** One text of the issue, with its folded form and the article it belongs to. */
export interface IssueText {
  article: number;
  field: MentionField;
  block: number;
  text: string;
  folded: string;
}

/** All texts of an issue in print order. */
export function readTexts(articles: readonly MentionArticle[]): IssueText[] {
  return articles.flatMap(({ texts }, article) =>
    texts.map(({ field, block, text }) => ({ article, field, block, text, folded: fold(text) })),
  );
}
