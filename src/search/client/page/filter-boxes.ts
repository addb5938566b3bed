import type { SearchAnswer } from '../client.ts';
import { type FilterName, filterNames } from '../filter-names.ts';
import type { PageContext } from './context.ts';
import { make } from './elements.ts';
import { fillFilter } from './filters.ts';
import { type State, valuesOf } from './state.ts';
import { yearBars } from './years.ts';

interface FilterBoxes {
  /** The filters to be counted: those that are open, and the years, which are always shown. */
  counted(): FilterName[];
  /** Shows the counts of filters. Their boxes are filled anew; the value that had the focus keeps it. */
  show(counted: readonly FilterName[], counts: SearchAnswer['counts'], state: State): void;
}

function focusValue(value: string): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('#search-filters [data-value], #search-years [data-value]')];
  boxes.find((box) => box.dataset['value'] === value)?.focus();
}

/**
 * The filters, each in a box of its own, open where a value is set, and the picture of years.
 * @param opened is told when the reader opens one that was not counted
 */
export function filterBoxes(
  { parts: { filters, years }, words, go }: PageContext,
  state: State,
  opened: () => void,
): FilterBoxes {
  const boxes = new Map(filterNames.map((name) => [name, filterBox(name)]));

  function filterBox(name: FilterName): HTMLDetailsElement {
    const box = make('details', 'filter', make('summary', '', words.filters[name]));
    box.open = valuesOf(state.filters, name).length > 0;
    box.addEventListener('toggle', () => {
      if (box.open && name !== 'year') opened();
    });
    return box;
  }

  return {
    counted: () => filterNames.filter((name) => name === 'year' || boxes.get(name)?.open === true),
    show(counted, counts, shown) {
      const focused =
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset['value'] : undefined;
      const bars = yearBars(counts.year ?? [], shown, words, go);
      years.replaceChildren(...bars);
      years.hidden = bars.length === 0;
      for (const [name, box] of boxes)
        if (counted.includes(name)) fillFilter(box, name, counts[name] ?? [], shown, words, go);
      if (filters.childElementCount === 0) filters.append(...boxes.values());
      if (focused !== undefined) focusValue(focused);
    },
  };
}
