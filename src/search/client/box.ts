import type * as BoxSuggestions from './box-suggestions.ts';
import { onSlash } from './page/slash.ts';

/**
 * The script of the search boxes: `/` goes to the first, and the first focus of one loads its suggestions. It does nothing before. A
 * page that
 * holds no box is the frame of `../README.md`, and acts for the page around it.
 */

const boxes = '.search-box input[name=q]';
const page = document.querySelector(boxes) ? document : parent.document;
const done = new WeakSet<EventTarget>();

async function suggestIn(target: EventTarget | null): Promise<void> {
  const input = target as HTMLInputElement | null;
  if (!input?.matches?.(boxes) || done.has(input)) return;
  done.add(input);
  const address = new URL('./box-suggestions.js', import.meta.url).href;
  const module = (await import(address).catch(() => done.delete(input))) as typeof BoxSuggestions | boolean;
  if (typeof module === 'object') module.suggestIn(input);
}

onSlash(page, () => {
  const input = page.querySelector<HTMLInputElement>(boxes);
  input?.focus();
  input?.select();
});
page.addEventListener('focusin', ({ target }) => void suggestIn(target));
void suggestIn(page.activeElement);
