import type { SearchWords } from '../../../translations/search-words.ts';
import type { Count } from '../client.ts';
import type { FilterName } from '../filter-names.ts';
import { button, fill, make } from './elements.ts';
import { clearFilter, type Go, type State, toggleFilter, valuesOf } from './state.ts';

/** So many values of a filter are shown at first. */
const shortList = 10;
/** So many at most: a list of thousands would be slow and nobody reads it. */
const longList = 100;

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

/** A button that shows the values left out; very many are not all shown, but a field beside them finds any by its name. */
function moreOf(
  all: readonly Count[],
  values: HTMLElement,
  item: (count: Count) => HTMLLIElement,
  find: string,
  words: SearchWords,
): HTMLElement {
  const show = (counts: readonly Count[]) => values.replaceChildren(...counts.slice(0, longList).map(item));
  const more = button('filter-more', fill(words.more, { n: all.length }), () => {
    show(all);
    if (all.length <= longList) {
      more.remove();
      values.querySelectorAll('input')[shortList]?.focus();
      return;
    }
    const field = make('input', 'filter-find');
    field.type = 'search';
    field.placeholder = find;
    field.setAttribute('aria-label', find);
    field.addEventListener('input', () => show(all.filter((count) => count.name.includes(field.value.trim()))));
    more.replaceWith(field);
    field.focus();
  });
  return more;
}

/** Fills one filter: its values with counts, the most frequent first, the rest behind a button; or a word that there are none. */
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
  const values = make('ul', '');
  const item = (count: Count) => valueItem(count, name, state, go);
  values.append(...all.slice(0, shortList).map(item));
  const parts: HTMLElement[] = [all.length === 0 ? make('p', 'filter-none', words.noValues) : values];
  if (all.length > shortList) parts.push(moreOf(all, values, item, fill(words.findValue, { n: all.length }), words));
  if (set.length > 0) parts.push(button('filter-clear', words.clear, () => go(clearFilter(state, name))));
  // The summary is left where it is: it may have the focus, or gets it from what goes.
  const hadFocus = details.contains(document.activeElement);
  for (const old of details.querySelectorAll(':scope > :not(summary)')) old.remove();
  details.append(...parts);
  if (hadFocus) details.querySelector('summary')?.focus();
}
