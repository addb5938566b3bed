import type { SearchWords } from '../../../translations/search-words.ts';
import type { Count } from '../client.ts';
import type { FilterName } from '../filter-names.ts';
import { button, fill, make } from './elements.ts';
import { clearFilter, type State, toggleFilter, valuesOf } from './state.ts';

/** So many values of a filter are shown at first. */
const shortList = 10;

type Go = (state: State) => void;

function valueItem(count: Count, name: FilterName, state: State, go: Go): HTMLLIElement {
  const box = make('input', '');
  box.type = 'checkbox';
  box.checked = valuesOf(state.filters, name).includes(count.value);
  box.dataset['value'] = `${name} ${count.value}`;
  box.addEventListener('change', () => go(toggleFilter(state, name, count.value)));
  const label = make('label', '', box, ' ', make('span', 'filter-name', count.name), ' ');
  label.append(make('span', 'filter-count', String(count.count)));
  return make('li', '', label);
}

/** Values that are set but no longer found stay in the list, so that they can be taken back. */
function withSet(counts: readonly Count[], set: readonly string[]): Count[] {
  const lost = set.filter((value) => !counts.some((count) => count.value === value));
  return [...counts, ...lost.map((value) => ({ value, name: value, count: 0 }))];
}

/** Fills one filter: its values with counts, the most frequent first, the rest behind a button. */
export function fillFilter(
  details: HTMLDetailsElement,
  name: FilterName,
  counts: readonly Count[],
  state: State,
  words: SearchWords,
  go: Go,
): void {
  const set = valuesOf(state.filters, name);
  const named = counts.map((count) =>
    name === 'kind' ? { ...count, name: words.kinds[count.value] ?? count.name } : count,
  );
  const all = withSet(named, set).toSorted((a, b) => Number(set.includes(b.value)) - Number(set.includes(a.value)));
  const items = all.map((count) => valueItem(count, name, state, go));
  const values = make('ul', '', ...items.slice(0, shortList));
  const rest = items.slice(shortList);
  const parts: HTMLElement[] = [values];
  if (rest.length > 0) {
    const more = button('filter-more', fill(words.more, { n: items.length }), () => {
      values.append(...rest);
      more.remove();
      rest[0]?.querySelector('input')?.focus();
    });
    parts.push(more);
  }
  if (set.length > 0) parts.push(button('filter-clear', words.clear, () => go(clearFilter(state, name))));
  const summary = details.querySelector('summary');
  details.replaceChildren(...(summary === null ? [] : [summary]), ...parts);
  details.hidden = all.length === 0;
}
