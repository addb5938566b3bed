import type { Script } from '../../manifest.ts';
import { parseQuery } from '../../query.ts';
import { findSpellings, search } from '../client.ts';
import { type NoResult, termsOf } from './no-result.ts';
import type { State } from './state.ts';
import { straightQuotes } from './straight-quotes.ts';

/** So many words of a query that found nothing are looked up one by one. */
const mostTerms = 10;

/** What the query finds without its filters, what each of its words finds alone, and what it may have been meant to be. */
export async function explain({ query, filters }: State, script: Script, signal: AbortSignal): Promise<NoResult> {
  const count = async (text: string) => (await search(text, { limit: 0, signal })).total;
  const terms = termsOf(parseQuery(query)).slice(0, mostTerms);
  const unfiltered = Object.keys(filters).length > 0 ? await count(query) : 0;
  const unquoted = straightQuotes(query);
  const isFound = unfiltered === 0 && unquoted !== query && (await count(unquoted)) > 0;
  return {
    unfiltered,
    terms: await Promise.all(terms.map(async (term) => ({ term, total: await count(term) }))),
    spellings: unfiltered > 0 ? [] : [...(isFound ? [unquoted] : []), ...(await findSpellings(query, script))],
  };
}
