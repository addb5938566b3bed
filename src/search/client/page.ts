import { dateHans } from '../../translations/dates/zh-Hans.ts';
import { dateHant } from '../../translations/dates/zh-Hant.ts';
import type { SearchWords } from '../../translations/search-words.ts';
import { type SearchAnswer, search, suggest } from './client.ts';
import { keepAddress } from './page/address.ts';
import { allResults } from './page/all-results.ts';
import type { PageContext } from './page/context.ts';
import { dateBoxes, withDates } from './page/dates.ts';
import { need } from './page/elements.ts';
import { filterBoxes } from './page/filter-boxes.ts';
import { listenToKeys } from './page/keyboard.ts';
import { keepNarrow } from './page/narrow.ts';
import { findParts } from './page/parts.ts';
import { keepRecent } from './page/recent.ts';
import { saveButtons } from './page/save.ts';
import { scriptOf } from './page/script-of.ts';
import { clearAnswer, showAnswer, showFailure, showNothing } from './page/show.ts';
import { sortButtons } from './page/sort-buttons.ts';
import { pageSize, readState, type State, writeState } from './page/state.ts';
import { suggestionBox } from './page/suggestions.ts';
import { onTyped } from './page/typing.ts';

/** The script of the search page: what is asked, and when. What the page must hold is written in `../README.md`. */

const parts = findParts();
const { form, input, status, failure, list } = parts;
const words = JSON.parse(need('search-words', HTMLScriptElement).text) as SearchWords;
const script = scriptOf(document.documentElement.lang);
const base = new URL(form.dataset['base'] ?? '../', location.href).href;
const context: PageContext = { parts, words, dates: script === 'Hant' ? dateHant : dateHans, script, base, go };

let state = readState(location.search);
let running = new AbortController();

const boxes = filterBoxes(context, state, () => void addCounts());
const showSort = sortButtons(context, (sort) => go({ ...state, sort, page: 1 }));
const showRange = dateBoxes(parts.from, parts.to, (from, to) => go(withDates(state, from, to)));
const suggestions = suggestionBox(input, parts.suggestions, (text) => suggest(text, script), searchFor);

const fail = (error: unknown) => showFailure(context, error, () => void run());

/** Counts for the filters, after the results: they may need files that the results do not. */
async function showCounts(signal: AbortSignal): Promise<void> {
  const { query, filters } = state;
  const counted = boxes.counted();
  const { counts } = await search(query, { filters, script, base, limit: 0, counts: counted, signal });
  boxes.show(counted, counts, state);
}

/** The counts of a filter that was opened. */
async function addCounts(): Promise<void> {
  const { signal } = running;
  try {
    await showCounts(signal);
  } catch (error) {
    if (!signal.aborted) fail(error);
  }
}

/** Says that the search goes on when it is not done at once; gives what ends the waiting. */
function sayWhenSlow(): () => void {
  const slow = setTimeout(() => {
    status.textContent = words.searching;
  }, 300);
  return () => clearTimeout(slow);
}

function ask(signal: AbortSignal): Promise<SearchAnswer> {
  const { query, filters, sort, page } = state;
  const offset = (page - 1) * pageSize;
  return search(query, { filters, sort, script, base, limit: pageSize, offset, signal });
}

async function show(answer: SearchAnswer, signal: AbortSignal): Promise<void> {
  if (answer.total === 0) return showNothing(context, answer, state, signal);
  showSort(state.sort);
  showAnswer(context, answer, state);
}

/** Searches for the state; a newer search gives an older one up. */
async function run(): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  failure.hidden = true;
  list.setAttribute('aria-busy', 'true');
  showRange(state);
  const stopWaiting = sayWhenSlow();
  let isShown = false;
  try {
    const answer = await ask(signal);
    stopWaiting();
    const pages = Math.max(1, Math.ceil(answer.total / pageSize));
    if (state.page > pages) return go({ ...state, page: pages }, 'replace');
    await show(answer, signal);
    isShown = true;
    if (answer.message === undefined) await showCounts(signal);
  } catch (error) {
    if (signal.aborted) return;
    if (!isShown) clearAnswer(parts);
    fail(error);
  } finally {
    stopWaiting();
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
keepNarrow(state);
input.value = state.query;
parts.saves.replaceChildren(
  ...saveButtons(words, (signal, tell) => allResults(state, { script, base, signal }, tell), fail),
);
keepRecent(state.query);
void run();
