import type { PageContext } from './context.ts';
import { button, make } from './elements.ts';
import type { State } from './state.ts';

/**
 * Puts the buttons that sort the results on the page, made once: the one that is pressed keeps the focus.
 * @param sortBy is told which is pressed
 * @returns shows which order holds
 */
export function sortButtons(
  { parts: { sorts }, words }: PageContext,
  sortBy: (sort: State['sort']) => void,
): (sort: State['sort']) => void {
  const buttons = (['relevance', 'date'] as const).map((sort) => ({
    sort,
    element: button('', words[sort], () => sortBy(sort)),
  }));
  sorts.replaceChildren(make('span', 'sort-name', words.sort), ...buttons.map(({ element }) => element));
  return (set) => {
    for (const { sort, element } of buttons) element.setAttribute('aria-pressed', String(sort === set));
  };
}
