import { make } from './elements.ts';
import { type Go, type State, writeState } from './state.ts';

/** A link to another state: an ordinary address, so that it opens in a new tab, too; a plain click stays on the page. */
export function stateLink(className: string, text: string, state: State, go: Go): HTMLAnchorElement {
  const link = make('a', className, text);
  link.href = writeState(state);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(state);
  });
  return link;
}
