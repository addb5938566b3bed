import type { SearchWords } from '../../../translations/search-words.ts';
import type { Query } from '../../query.ts';
import { filterNames } from '../filter-names.ts';
import { button, fill, make, shorten } from './elements.ts';
import { type Go, type State, valuesOf } from './state.ts';
import { stateLink } from './state-link.ts';

/** What the reader may need to know when nothing was found. */
export interface NoResult {
  /** The same query without Chinese quotation marks, and with a name that sounds alike. */
  spellings: readonly string[];
  /** Articles found without the filters. */
  unfiltered: number;
  /** How many articles hold each of several words. */
  terms: ReadonlyArray<{ term: string; total: number }>;
}

/** The words of a query as they were read: several words, or one of them, each with what it finds alone. */
export const termsOf = ({ all }: Query): string[] => (all.length > 1 ? all.map((group) => group.join('|')) : []);

/** Names of the filters that are set. Their values stand beside the results, ready to be taken back. */
function setFilters({ filters }: State, words: SearchWords): string[] {
  const named = filterNames.filter((name) => valuesOf(filters, name).length > 0).map((name) => words.filters[name]);
  return filters.from || filters.to ? [...named, words.dates] : named;
}

/** What was searched, what it could have been, and what to try. */
export function noResultHelp(found: NoResult, state: State, words: SearchWords, go: Go): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (found.spellings.length > 0) {
    const links = found.spellings.flatMap((query) => [stateLink('', query, { ...state, query, page: 1 }, go), ' ']);
    parts.push(make('p', 'spellings', words.didYouMean, ...links));
  }
  if (found.terms.length > 0) {
    const items = found.terms.map(({ term, total }) =>
      make('li', '', fill(words.termFound, { q: shorten(term), n: total })),
    );
    parts.push(make('ul', 'terms', ...items));
  }
  const set = setFilters(state, words);
  if (set.length > 0) {
    const clear = button('filters-clear', fill(words.withoutFilters, { n: found.unfiltered }), () =>
      go({ ...state, filters: {}, page: 1 }),
    );
    parts.push(make('p', 'filters-set', `${words.narrowed}${set.join('、')} `, clear));
  }
  return [...parts, make('ul', 'tips', ...words.tips.map((tip) => make('li', '', tip)))];
}
