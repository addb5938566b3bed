import { onSlash } from './slash.ts';

/** `/` goes to the query, the arrows step through the results, Esc clears the query. */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  onSlash(document, () => {
    input.focus();
    input.select();
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.hit-link')];
    const active = document.activeElement;
    const at = active instanceof HTMLAnchorElement ? links.indexOf(active) : -1;
    const inList = at !== -1 || active === input;
    if (event.key === 'ArrowDown' && inList && at < links.length - 1) {
      event.preventDefault();
      links[at + 1]?.focus();
    } else if (event.key === 'ArrowUp' && at !== -1) {
      event.preventDefault();
      (links[at - 1] ?? input).focus();
    } else if (event.key === 'Escape' && inList) {
      event.preventDefault();
      clear();
    }
  });
}
