import type { SearchAnswer } from '../client.ts';
import type { PageContext } from './context.ts';
import { button } from './elements.ts';
import { explain } from './explain.ts';
import { noResultHelp } from './no-result.ts';
import { pageLinks } from './pager.ts';
import type { PageParts } from './parts.ts';
import { recentList } from './recent.ts';
import { resultItem } from './results.ts';
import { foundSentence, nothingSentence } from './sentences.ts';
import { pageSize, type State } from './state.ts';

/** What stands around results and has no meaning without them. */
const around = ({ years, filters, sorts, saves, range, pager }: PageParts) => [
  years,
  filters,
  sorts,
  saves,
  range,
  pager,
];

function hideAround(parts: PageParts): void {
  for (const element of around(parts)) element.hidden = true;
}

/** Takes an answer that is no longer asked for off the page. */
export function clearAnswer(parts: PageParts): void {
  parts.list.replaceChildren();
  hideAround(parts);
  parts.help.hidden = true;
}

/** Shows results, and says how many there are. */
export function showAnswer({ parts, words, dates, go }: PageContext, answer: SearchAnswer, state: State): void {
  const { list, pager, help, status } = parts;
  help.hidden = true;
  for (const element of around(parts)) element.hidden = false;
  list.start = (state.page - 1) * pageSize + 1;
  list.replaceChildren(...answer.results.map((result) => resultItem(result, state.query, words, dates)));
  const turned = pager.contains(document.activeElement);
  const links = pageLinks(answer.total, state, words, go);
  pager.replaceChildren(...links);
  pager.hidden = links.length === 0;
  // The link that was pressed is gone: who turns pages by keyboard goes on at the first result.
  if (turned) list.querySelector<HTMLElement>('.hit-link')?.focus({ preventScroll: true });
  status.textContent = foundSentence(answer.total, state, words);
}

/** What helps where nothing was found: why that may be, or, where nothing was asked, the last searches. */
async function helpFor(
  { words, script, go }: PageContext,
  { message }: SearchAnswer,
  state: State,
  signal: AbortSignal,
): Promise<HTMLElement[]> {
  if (message === undefined) return noResultHelp(await explain(state, script, signal), state, words, go);
  return state.query.trim() === '' ? recentList(words, go) : [];
}

/** No results: why, and what the reader can do. Filters that are set stay, so that they can be taken back. */
export async function showNothing(
  context: PageContext,
  answer: SearchAnswer,
  state: State,
  signal: AbortSignal,
): Promise<void> {
  const { parts, words } = context;
  parts.status.textContent = nothingSentence(answer, state, words);
  parts.list.replaceChildren();
  hideAround(parts);
  const isNarrowed = Object.keys(state.filters).length > 0;
  parts.range.hidden = !isNarrowed;
  parts.filters.hidden = !isNarrowed;
  const help = await helpFor(context, answer, state, signal);
  signal.throwIfAborted();
  parts.help.replaceChildren(...help);
  parts.help.hidden = help.length === 0;
}

/** A failure is said, and can be tried again. What was found already stays. */
export function showFailure(
  { parts: { status, failure }, words }: PageContext,
  error: unknown,
  retry: () => void,
): void {
  status.textContent = '';
  failure.replaceChildren(words.failed, ' ', button('retry', words.retry, retry));
  failure.hidden = false;
  console.error(error);
}
