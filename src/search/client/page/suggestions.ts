import type { Suggestion } from '../suggest/pick.ts';
import { make } from './elements.ts';

interface SuggestionBox {
  /** Shows what fits the text; an older question that is answered late is dropped. */
  update(text: string): Promise<void>;
  close(): void;
}

/**
 * A list of suggestions below the query: the combobox pattern with a list popup of the ARIA Authoring Practices. The focus stays in the
 * input; the arrows step through the list, Enter takes what is marked, Esc closes the list.
 * @param list names each kind in an attribute: `data-person`, `data-place`, `data-title`
 * @param ask what fits a text
 * @param choose takes a suggestion
 */
export function suggestionBox(
  input: HTMLInputElement,
  list: HTMLElement,
  ask: (text: string) => Promise<readonly Suggestion[]>,
  choose: (text: string) => void,
): SuggestionBox {
  let marked = -1;
  let asked = 0;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  function mark(index: number): void {
    const options = [...list.children];
    options[marked]?.removeAttribute('aria-selected');
    marked = index;
    const option = options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  }
  function show(suggestions: readonly Suggestion[]): void {
    list.replaceChildren(...suggestions.map(toOption));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    mark(-1);
  }
  function close(): void {
    asked += 1;
    show([]);
  }
  function take(text: string): void {
    close();
    choose(text);
  }
  function toOption({ kind, text }: Suggestion, index: number): HTMLLIElement {
    const option = make('li', 'suggestion', text, ' ', make('span', 'suggestion-kind', list.dataset[kind] ?? ''));
    option.id = `${list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.dataset['text'] = text;
    // The focus stays in the input.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => take(text));
    return option;
  }

  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    const text = options[marked]?.dataset['text'];
    // One step beyond either end lies the input itself: nothing is marked there.
    const steps = options.length + 1;
    const act: Record<string, (() => void) | undefined> = {
      ArrowDown: () => mark(((marked + 2) % steps) - 1),
      ArrowUp: () => mark(((marked + 1 + options.length) % steps) - 1),
      Escape: close,
      Enter: text === undefined ? undefined : () => take(text),
    };
    const action = act[event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  input.addEventListener('blur', close);
  close();

  return {
    async update(text) {
      asked += 1;
      const mine = asked;
      const suggestions = text.trim() === '' ? [] : await ask(text);
      const known = suggestions.filter((suggestion) => suggestion.text !== text.trim());
      if (mine === asked && input.ownerDocument.activeElement === input) show(known);
    },
    close,
  };
}
