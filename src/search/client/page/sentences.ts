import type { SearchWords } from '../../../translations/search-words.ts';
import { maxQuery, type SearchAnswer } from '../client.ts';
import { fill, shorten } from './elements.ts';
import { pageSize, type State } from './state.ts';

/** `找到 60 篇，第 2 / 3 页` */
export function foundSentence(total: number, { page }: State, words: SearchWords): string {
  const pages = Math.ceil(total / pageSize);
  const found = fill(words.found, { n: total });
  return pages > 1 ? `${found}${fill(words.page, { page, pages })}` : found;
}

/** Why there is no result. */
export function nothingSentence({ message }: SearchAnswer, state: State, words: SearchWords): string {
  const query = state.query.trim();
  if (message === 'too-long') return fill(words.tooLong, { max: maxQuery });
  if (message === 'empty') return query === '' ? words.start : words.nothingToSearch;
  return fill(words.none, { q: shorten(query) });
}
