import type { Article, PersonMention, PlaceMention } from '../../records/schema/index.ts';
import { type Quotation, quoteAround } from './sentences.ts';

type Mention = PersonMention | PlaceMention;

/** Bodies say most about a name, then the lines above the body. */
const fieldOrder: ReadonlyArray<Mention['field']> = ['body', 'note', 'subtitle', 'kicker', 'title'];

function textOf(article: Article, { field, block }: Mention): string | undefined {
  if (field === 'title') return article.title;
  if (field === 'kicker') return article.kicker[block];
  if (field === 'subtitle') return article.subtitle[block];
  return (field === 'note' ? article.notes : article.body)[block]?.text;
}

/** The sentence of the article that names the person or place `id`; absent when the article does not. */
export function quoteMention(article: Article, kind: 'people' | 'places', id: string): Quotation | undefined {
  const mentions: readonly Mention[] = article[kind];
  const [mention] = mentions
    .filter((candidate) => candidate.id === id)
    .sort(
      (a, b) => fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) || a.block - b.block || a.start - b.start,
    );
  const text = mention && textOf(article, mention);
  return mention && text !== undefined ? quoteAround(text, mention.start, mention.end) : undefined;
}
