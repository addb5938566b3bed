import { suggest } from './client.ts';
import { scriptOf } from './page/script-of.ts';
import { suggestionBox } from './page/suggestions.ts';
import { onTyped } from './page/typing.ts';

/** Suggestions below a search box outside of the search page: what is chosen is searched for there. */
export function suggestIn(input: HTMLInputElement): void {
  const { form } = input;
  const list = form?.querySelector<HTMLElement>('[role=listbox]');
  if (form === null || list === null || list === undefined) return;
  const script = scriptOf(input.closest<HTMLElement>('[lang]')?.lang);

  const box = suggestionBox(
    input,
    list,
    (text) => suggest(text, script),
    (text) => {
      input.value = text;
      form.requestSubmit();
    },
  );
  // A comfort: where the files cannot be read, the search page will say so.
  const update = () => box.update(input.value).catch(() => box.close());
  onTyped(input, update);
  if (input.value !== '') void update();
}
