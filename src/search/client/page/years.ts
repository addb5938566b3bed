import type { SearchWords } from '../../../translations/search-words.ts';
import type { Count } from '../client.ts';
import { fill, make } from './elements.ts';
import { type Go, type State, toggleFilter, valuesOf } from './state.ts';

/** The picture of years: a bar a year, as high as its share of the largest; pressing one narrows to it. */
export function yearBars(counts: readonly Count[], state: State, words: SearchWords, go: Go): HTMLElement[] {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const set = valuesOf(state.filters, 'year');
  return counts.map(({ value, name, count }) => {
    const bar = make('span', 'year-bar');
    bar.style.setProperty('--share', String(Number((count / most).toFixed(3))));
    const element = make(
      'button',
      'year',
      bar,
      make('span', 'year-name', name),
      // What is read aloud (`words.year`) must hold what is seen, word for word.
      ' ',
      make('span', 'year-count', String(count)),
    );
    element.type = 'button';
    element.dataset['value'] = `year ${value}`;
    element.setAttribute('aria-pressed', String(set.includes(value)));
    element.setAttribute('aria-label', fill(words.year, { year: name, n: count }));
    element.addEventListener('click', () => go(toggleFilter(state, 'year', value)));
    return element;
  });
}
