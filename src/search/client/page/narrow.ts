import type { State } from './state.ts';

/** From this width on the filters stand beside the results, as `search.css` has it. */
const wide = '(width >= 60rem)';

/**
 * On a phone the filters are closed above the results, or no result would be in sight: open only where the address already narrows. Beside
 * the results they are open. A page need not have the box (`<details id="search-narrow">`).
 */
export function keepNarrow({ filters }: State): void {
  const box = document.getElementById('search-narrow');
  if (!(box instanceof HTMLDetailsElement)) return;
  const beside = matchMedia(wide);
  box.open = beside.matches || Object.keys(filters).length > 0;
  beside.addEventListener('change', () => {
    if (beside.matches) box.open = true;
  });
}
