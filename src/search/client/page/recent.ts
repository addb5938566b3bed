import type { SearchWords } from '../../../translations/search-words.ts';
import { button, make } from './elements.ts';
import { emptyState, type Go } from './state.ts';
import { stateLink } from './state-link.ts';

const key = 'jianbao-recent-searches';
/** So many searches are kept, and none longer than this. */
const most = 8;
const longest = 100;

const isQueries = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((query) => typeof query === 'string');

/** The last searches on this device, newest first; none where the browser keeps nothing. */
function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return isQueries(kept) ? kept.slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Writes the list. A browser that keeps nothing, or is full, loses a comfort only. */
function writeRecent(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {}
}

/** Puts a search at the head of the list. */
export function keepRecent(query: string): void {
  const text = query.trim();
  if (text === '' || text.length > longest) return;
  writeRecent([text, ...readRecent().filter((other) => other !== text)].slice(0, most));
}

/** The last searches as links, with a button that forgets them; nothing when there are none. */
export function recentList(words: SearchWords, go: Go): HTMLElement[] {
  const queries = readRecent();
  if (queries.length === 0) return [];
  const links = queries.map((query) => make('li', '', stateLink('', query, { ...emptyState, query }, go)));
  const section = make('section', 'recent', make('h2', '', words.recent), make('ul', '', ...links));
  section.append(
    button('recent-clear', words.clearRecent, () => {
      writeRecent([]);
      section.remove();
    }),
  );
  return [section];
}
