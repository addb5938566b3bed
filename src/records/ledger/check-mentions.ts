import type { Article, DateMention, MessageRecord, PersonMention, PlaceMention } from '../schema/index.ts';
import { ledgerMessages } from './messages.ts';

/** Every mention stands where it says: the text at its offsets is its printed name. */
export function checkMentions(article: Article): MessageRecord[] {
  return [...article.people, ...article.places, ...(article.dates ?? [])].flatMap((mention) => {
    const found = fieldText(article, mention).slice(mention.start, mention.end);
    return found === mention.printed
      ? []
      : [ledgerMessages.mentionDiffers(article.lines[0], article.id, mention.printed, found)];
  });
}

/** The text of the article that a mention's offsets count in; empty when there is no such block. */
export function fieldText(
  article: Article,
  { field, block }: Pick<PersonMention | PlaceMention | DateMention, 'field' | 'block'>,
): string {
  const texts = {
    kicker: article.kicker,
    title: [article.title],
    subtitle: article.subtitle,
    body: article.body.map(({ text }) => text),
    note: article.notes.map(({ text }) => text),
  };
  return texts[field][block] ?? '';
}
