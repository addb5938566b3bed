import { findPeople } from './people/find-people.ts';
import { findPlaces } from './places/find-places.ts';
import { readTexts } from './text/issue-text.ts';
import type { FoundMentions, MentionArticle, MentionContext } from './types.ts';

/**
 * The people and places named in the articles of one issue; result i belongs to article i. All articles are read together, so that a name
 * introduced with its office on one page is known on the others. Offsets are UTF-16 code units into the texts as given; spans of
 * people and places never overlap.
 */
export function findMentions(articles: readonly MentionArticle[], context: MentionContext): FoundMentions[] {
  const texts = readTexts(articles);
  const people = findPeople(texts, articles, context);
  const places = findPlaces(texts, people, context);
  const result: FoundMentions[] = articles.map(() => ({ people: [], places: [] }));
  for (const { text, person } of people) result[text.article]?.people.push(person);
  for (const { text, place } of places) result[text.article]?.places.push(place);
  return result;
}
