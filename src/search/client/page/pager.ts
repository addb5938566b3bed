import type { SearchWords } from '../../../translations/search-words.ts';
import { fill, make } from './elements.ts';
import { type Go, pageSize, type State } from './state.ts';
import { stateLink } from './state-link.ts';

/** Page numbers to show around the current one, 0 for a gap: 1 … 4 5 6 … 20. */
export function pageNumbers(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)];
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? 0);
    return gap === 2 ? [number - 1, number] : gap > 2 ? [0, number] : [number];
  });
}

/** Links to the pages of the results. */
export function pageLinks(total: number, state: State, words: SearchWords, go: Go): HTMLElement[] {
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return [];

  function pageLink(page: number, text: string, label: string): HTMLAnchorElement {
    const link = stateLink('page', text, { ...state, page }, go);
    link.setAttribute('aria-label', label);
    if (page === state.page && text === String(page)) link.setAttribute('aria-current', 'page');
    return link;
  }

  const numbers = pageNumbers(state.page, pages).map((page) =>
    page === 0 ? make('span', 'page-gap', '…') : pageLink(page, String(page), fill(words.pageNumber, { page })),
  );
  return [
    ...(state.page > 1 ? [pageLink(state.page - 1, words.previous, words.previous)] : []),
    ...numbers,
    ...(state.page < pages ? [pageLink(state.page + 1, words.next, words.next)] : []),
  ];
}
