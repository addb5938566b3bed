import { dateHans } from '../../translations/dates/zh-Hans.ts';
import { dateHant } from '../../translations/dates/zh-Hant.ts';
import type { SearchAnswer } from './client.ts';
import { maxQuery } from './limits.ts';
import { button, fill, make, need } from './page/elements.ts';
import { fillFilter } from './page/filters.ts';
import { listenToKeys } from './page/keyboard.ts';
import { pageLinks } from './page/pager.ts';
import { resultItem } from './page/results.ts';
import { pageSize, readState, type State, valuesOf, writeState } from './page/state.ts';
import { yearBars } from './page/years.ts';
import { type FilterName, filterNames, type SearchWords } from './words.ts';

/** The script of the search page. What the page must hold is written in `../README.md`. */

/** Time without typing after which a search starts, in milliseconds. */
const pause = 150;

const form = need('search-form', HTMLFormElement);
const input = need('search-query', HTMLInputElement);
const status = need('search-status', HTMLElement);
const failure = need('search-error', HTMLElement);
const list = need('search-results', HTMLOListElement);
const years = need('search-years', HTMLElement);
const filters = need('search-filters', HTMLElement);
const sorts = need('search-sort', HTMLElement);
const pager = need('search-pages', HTMLElement);
const words = JSON.parse(need('search-words', HTMLScriptElement).text) as SearchWords;
const script = /^zh-(?:Hant|TW|HK|MO)/i.test(document.documentElement.lang) ? 'Hant' : 'Hans';
const dates = script === 'Hant' ? dateHant : dateHans;
const base = new URL(form.dataset['base'] ?? '../', location.href).href;

let state = readState(location.search);
let running = new AbortController();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Filters over names can be long: counted when they are open. */
const countedLater: readonly FilterName[] = ['person', 'place'];
const details = new Map(filterNames.map((name) => [name, filterBox(name)]));

function filterBox(name: FilterName): HTMLDetailsElement {
  const box = make('details', 'filter', make('summary', '', words.filters[name]));
  box.open = valuesOf(state.filters, name).length > 0;
  box.addEventListener('toggle', () => {
    if (box.open && countedLater.includes(name)) void showCounts(running.signal);
  });
  return box;
}

function say(sentence: string): void {
  status.textContent = sentence;
}

function foundSentence(total: number): string {
  const pages = Math.ceil(total / pageSize);
  const found = fill(words.found, { n: total });
  return pages > 1 ? `${found}${fill(words.page, { page: state.page, pages })}` : found;
}

function showSorts(): void {
  const choices = (['relevance', 'date'] as const).map((sort) => {
    const element = button('', words[sort], () => go({ ...state, sort, page: 1 }));
    element.setAttribute('aria-pressed', String(state.sort === sort));
    return element;
  });
  sorts.replaceChildren(make('span', 'sort-name', words.sort), ...choices);
}

function hideAll(hidden: boolean): void {
  for (const element of [years, filters, sorts, pager]) element.hidden = hidden;
}

function showNothing(sentence: string, tips: readonly string[] = []): void {
  say(sentence);
  list.replaceChildren();
  const narrowed = Object.keys(state.filters).length > 0;
  hideAll(true);
  if (narrowed) filters.hidden = false;
  if (tips.length > 0) list.append(make('li', 'tips', make('ul', '', ...tips.map((tip) => make('li', '', tip)))));
}

function nothingSentence({ message }: SearchAnswer): [sentence: string, tips?: readonly string[]] {
  const query = state.query.trim();
  if (message === 'too-long') return [fill(words.tooLong, { max: maxQuery })];
  if (message === 'empty') return [query === '' ? words.start : words.nothingToSearch];
  return [fill(words.none, { q: query }), words.tips];
}

function showAnswer(answer: SearchAnswer): void {
  if (answer.total === 0) {
    showNothing(...nothingSentence(answer));
    return;
  }
  hideAll(false);
  showSorts();
  list.start = (state.page - 1) * pageSize + 1;
  list.replaceChildren(...answer.results.map((result) => resultItem(result, state.query, words, dates)));
  const links = pageLinks(answer.total, state, words, go);
  pager.replaceChildren(...links);
  pager.hidden = links.length === 0;
  say(foundSentence(answer.total));
}

function showFailure(error: unknown): void {
  list.replaceChildren();
  hideAll(true);
  say('');
  failure.replaceChildren(
    words.failed,
    ' ',
    button('retry', words.retry, () => void run()),
  );
  failure.hidden = false;
  console.error(error);
}

/** Counts for the filters, after the results: they may need files that the results do not. */
async function showCounts(signal: AbortSignal): Promise<void> {
  const client = await import('./client.js');
  const counted = filterNames.filter((name) => !countedLater.includes(name) || details.get(name)?.open);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['value'] : undefined;
  const { counts } = await client.search(state.query, {
    filters: state.filters,
    script,
    base,
    limit: 0,
    counts: counted,
    signal,
  });
  const bars = yearBars(counts.year ?? [], state, words, go);
  years.replaceChildren(...bars);
  years.hidden = bars.length === 0;
  for (const [name, box] of details) {
    if (counted.includes(name)) fillFilter(box, name, counts[name] ?? [], state, words, go);
  }
  if (filters.childElementCount === 0) filters.append(...details.values());
  if (focused !== undefined) focusValue(focused);
}

/** The boxes are made anew with every answer; the one that was pressed keeps the focus. */
function focusValue(value: string): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('#search-filters [data-value], #search-years [data-value]')];
  boxes.find((box) => box.dataset['value'] === value)?.focus();
}

/** Searches for the state; a newer search gives an older one up. */
async function run(): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  failure.hidden = true;
  list.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => say(words.searching), 300);
  try {
    const client = await import('./client.js');
    const { query, filters: set, sort, page } = state;
    const options = {
      filters: set,
      sort,
      script,
      base,
      limit: pageSize,
      offset: (page - 1) * pageSize,
      signal,
    } as const;
    const answer = await client.search(query, options);
    clearTimeout(slow);
    const pages = Math.max(1, Math.ceil(answer.total / pageSize));
    if (page > pages) return go({ ...state, page: pages }, 'replace');
    showAnswer(answer);
    if (answer.message === undefined) await showCounts(signal);
  } catch (error) {
    if (!signal.aborted) showFailure(error);
  } finally {
    clearTimeout(slow);
    if (!signal.aborted) list.removeAttribute('aria-busy');
  }
}

/** Shows another state. Steps of the reader can be taken back; typing replaces the address. */
function go(next: State, how: 'push' | 'replace' = 'push'): void {
  clearTimeout(timer);
  const pageChanged = next.page !== state.page;
  state = next;
  const address = `${location.pathname}${writeState(next)}`;
  if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
  void run();
  if (how === 'push' && pageChanged) status.scrollIntoView({ block: 'nearest' });
}

const typed = (): State => ({ ...state, query: input.value, page: 1 });

input.addEventListener('input', (event) => {
  clearTimeout(timer);
  // Letters that are still being turned into characters are no query.
  if (event instanceof InputEvent && event.isComposing) return;
  timer = setTimeout(() => go(typed(), 'replace'), pause);
});
input.addEventListener('compositionend', () => {
  clearTimeout(timer);
  timer = setTimeout(() => go(typed(), 'replace'), pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(typed());
});
window.addEventListener('popstate', () => {
  state = readState(location.search);
  input.value = state.query;
  void run();
});
listenToKeys(input, list, () => {
  input.value = '';
  input.focus();
  go({ ...typed(), filters: {} }, 'replace');
});

input.value = state.query;
void run();
