import { dateHans } from '../../translations/dates/zh-Hans.ts';
import { dateHant } from '../../translations/dates/zh-Hant.ts';
import type { SearchWords } from '../../translations/search-words.ts';
import { type SearchAnswer, search, suggest } from './client.ts';
import { type FilterName, filterNames } from './filter-names.ts';
import { keepAddress } from './page/address.ts';
import { allResults } from './page/all-results.ts';
import { dateBoxes, withDates } from './page/dates.ts';
import { button, make, need } from './page/elements.ts';
import { explain } from './page/explain.ts';
import { fillFilter } from './page/filters.ts';
import { listenToKeys } from './page/keyboard.ts';
import { noResultHelp } from './page/no-result.ts';
import { pageLinks } from './page/pager.ts';
import { keepRecent, recentList } from './page/recent.ts';
import { resultItem } from './page/results.ts';
import { saveButtons } from './page/save.ts';
import { scriptOf } from './page/script-of.ts';
import { foundSentence, nothingSentence } from './page/sentences.ts';
import { pageSize, readState, type State, valuesOf, writeState } from './page/state.ts';
import { suggestionBox } from './page/suggestions.ts';
import { onTyped } from './page/typing.ts';
import { yearBars } from './page/years.ts';

/** The script of the search page. What the page must hold is written in `../README.md`. */

const form = need('search-form', HTMLFormElement);
const input = need('search-query', HTMLInputElement);
const status = need('search-status', HTMLElement);
const failure = need('search-error', HTMLElement);
const list = need('search-results', HTMLOListElement);
const years = need('search-years', HTMLElement);
const filters = need('search-filters', HTMLElement);
const sorts = need('search-sort', HTMLElement);
const saves = need('search-save', HTMLElement);
const range = need('search-dates', HTMLElement);
const help = need('search-help', HTMLElement);
const pager = need('search-pages', HTMLElement);
const words = JSON.parse(need('search-words', HTMLScriptElement).text) as SearchWords;
const script = scriptOf(document.documentElement.lang);
const dates = script === 'Hant' ? dateHant : dateHans;
const base = new URL(form.dataset['base'] ?? '../', location.href).href;

let state = readState(location.search);
let running = new AbortController();

/** Filters are counted when they are open; the years are always shown. */
const countedLater: readonly FilterName[] = filterNames.filter((name) => name !== 'year');
const details = new Map(filterNames.map((name) => [name, filterBox(name)]));

function filterBox(name: FilterName): HTMLDetailsElement {
  const box = make('details', 'filter', make('summary', '', words.filters[name]));
  box.open = valuesOf(state.filters, name).length > 0;
  box.addEventListener('toggle', () => {
    if (box.open && countedLater.includes(name)) void addCounts();
  });
  return box;
}

function say(sentence: string): void {
  status.textContent = sentence;
}

/** Made once: the one that is pressed keeps the focus. */
const sortButtons = (['relevance', 'date'] as const).map((sort) => ({
  sort,
  element: button('', words[sort], () => go({ ...state, sort, page: 1 })),
}));

function showSort(): void {
  for (const { sort, element } of sortButtons) element.setAttribute('aria-pressed', String(state.sort === sort));
}

function hideAll(hidden: boolean): void {
  for (const element of [years, filters, sorts, saves, range, pager]) element.hidden = hidden;
}

/** Nothing of an answer that is no longer asked for may stay. */
function clearAnswer(): void {
  list.replaceChildren();
  hideAll(true);
  help.hidden = true;
}

/** No results: why, and what the reader can do. */
async function showNothing(answer: SearchAnswer, signal: AbortSignal): Promise<void> {
  say(nothingSentence(answer, state, words));
  list.replaceChildren();
  hideAll(true);
  const narrowed = Object.keys(state.filters).length > 0;
  range.hidden = !narrowed;
  filters.hidden = !narrowed;
  if (answer.message === undefined)
    showHelp(noResultHelp(await explain(state, script, signal), state, words, go), signal);
  else showHelp(state.query.trim() === '' ? recentList(words, go) : [], signal);
}

function showHelp(parts: readonly HTMLElement[], signal: AbortSignal): void {
  signal.throwIfAborted();
  help.replaceChildren(...parts);
  help.hidden = parts.length === 0;
}

function showAnswer(answer: SearchAnswer): void {
  help.hidden = true;
  hideAll(false);
  showSort();
  list.start = (state.page - 1) * pageSize + 1;
  list.replaceChildren(...answer.results.map((result) => resultItem(result, state.query, words, dates)));
  const turned = pager.contains(document.activeElement);
  const links = pageLinks(answer.total, state, words, go);
  pager.replaceChildren(...links);
  pager.hidden = links.length === 0;
  // The link that was pressed is gone: who turns pages by keyboard goes on at the first result.
  if (turned) list.querySelector<HTMLElement>('.hit-link')?.focus({ preventScroll: true });
  say(foundSentence(answer.total, state, words));
}

/** A failure is said, and can be tried again. What was found already stays. */
function showFailure(error: unknown): void {
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
  const counted = filterNames.filter((name) => !countedLater.includes(name) || details.get(name)?.open);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['value'] : undefined;
  const { counts } = await search(state.query, {
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

/** The counts of a filter that was opened. */
async function addCounts(): Promise<void> {
  const { signal } = running;
  try {
    await showCounts(signal);
  } catch (error) {
    if (!signal.aborted) showFailure(error);
  }
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
  showRange(state);
  let shown = false;
  const slow = setTimeout(() => say(words.searching), 300);
  try {
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
    const answer = await search(query, options);
    clearTimeout(slow);
    const pages = Math.max(1, Math.ceil(answer.total / pageSize));
    if (page > pages) return go({ ...state, page: pages }, 'replace');
    if (answer.total > 0) showAnswer(answer);
    else await showNothing(answer, signal);
    shown = true;
    if (answer.message === undefined) await showCounts(signal);
  } catch (error) {
    if (signal.aborted) return;
    if (!shown) clearAnswer();
    showFailure(error);
  } finally {
    clearTimeout(slow);
    if (!signal.aborted) list.removeAttribute('aria-busy');
  }
}

/** Shows another state. Steps of the reader can be taken back; typing replaces the address. */
function go(next: State, how: 'push' | 'replace' = 'push'): void {
  typing.cancel();
  if (next.query !== input.value && how === 'push') input.value = next.query;
  const pageChanged = next.page !== state.page;
  state = next;
  const address = `${location.pathname}${writeState(next)}`;
  if (address !== location.pathname + location.search) keepAddress(address, how);
  void run();
  if (how === 'push' && pageChanged) status.scrollIntoView({ block: 'nearest' });
}

/** Searches for a text that the reader asked for outright. */
function searchFor(query: string): void {
  suggestions.close();
  keepRecent(query);
  go({ ...state, query, page: 1 });
}

const suggestions = suggestionBox(
  input,
  need('search-suggestions', HTMLElement),
  (text) => suggest(text, script),
  searchFor,
);
const showRange = dateBoxes(need('search-from', HTMLInputElement), need('search-to', HTMLInputElement), (from, to) =>
  go(withDates(state, from, to)),
);

const typed = (): State => ({ ...state, query: input.value, page: 1 });

/** What fits the text is a comfort: when it cannot be told, the search that follows says why. */
const suggestTyped = () => suggestions.update(input.value).catch(() => suggestions.close());

const typing = onTyped(input, () => {
  go(typed(), 'replace');
  void suggestTyped();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchFor(input.value);
});
list.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.hit-link') !== null) keepRecent(state.query);
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

// What the page says when this script does not come.
document.getElementById('search-late')?.remove();
input.value = state.query;
sorts.replaceChildren(make('span', 'sort-name', words.sort), ...sortButtons.map(({ element }) => element));
saves.replaceChildren(
  ...saveButtons(words, (signal, tell) => allResults(state, { script, base, signal }, tell), showFailure),
);
keepRecent(state.query);
void run();
