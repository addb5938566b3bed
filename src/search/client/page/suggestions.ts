import type { Suggestion } from '../suggest/pick.ts';
import { make } from './elements.ts';

interface SuggestionBox {
  /** Shows what fits the text; an older question that is answered late is dropped. */
  update(text: string): Promise<void>;
  close(): void;
}

/** Marks an option, or none: for the eye, for the input, and for who listens. */
function markOption(input: HTMLInputElement, list: HTMLElement, option: Element | undefined): void {
  for (const marked of list.querySelectorAll('[aria-selected]')) marked.removeAttribute('aria-selected');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option === undefined) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', option.id);
}

function toOption({ kind, text }: Suggestion, list: HTMLElement, index: number, take: () => void): HTMLLIElement {
  const option = make('li', 'suggestion', text, ' ', make('span', 'suggestion-kind', list.dataset[kind] ?? ''));
  option.id = `${list.id}-${index}`;
  option.setAttribute('role', 'option');
  option.dataset['text'] = text;
  // The focus stays in the input.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  option.addEventListener('click', take);
  return option;
}

/** The option that an arrow leads to from another; one step beyond either end lies the input itself, -1. */
const nextMark = (marked: number, step: 1 | -1, options: number): number =>
  ((marked + 1 + step + options + 1) % (options + 1)) - 1;

const withModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

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
    marked = index;
    markOption(input, list, list.children[index]);
  }
  function show(suggestions: readonly Suggestion[]): void {
    list.replaceChildren(...suggestions.map((each, index) => toOption(each, list, index, () => take(each.text))));
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
  function actionOf(key: string): (() => void) | undefined {
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    if (key === 'ArrowDown') return () => mark(nextMark(marked, 1, options.length));
    if (key === 'ArrowUp') return () => mark(nextMark(marked, -1, options.length));
    if (key === 'Escape') return close;
    const text = options[marked]?.dataset['text'];
    return key === 'Enter' && text !== undefined ? () => take(text) : undefined;
  }

  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || withModifier(event)) return;
    const action = actionOf(event.key);
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
