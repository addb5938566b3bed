import type { SearchWords } from '../../../translations/search-words.ts';
import type { SearchResult } from '../result.ts';
import { toCsv } from '../save/csv.ts';
import { toRis } from '../save/ris.ts';
import { button, make } from './elements.ts';

interface Format {
  name: string;
  type: string;
  write: (results: readonly SearchResult[]) => string;
}

/** What results can be saved as. */
const formats: readonly Format[] = [
  { name: 'csv', type: 'text/csv', write: toCsv },
  { name: 'ris', type: 'application/x-research-info-systems', write: toRis },
];

/** Hands a text to the browser as a file. */
function saveFile(name: string, type: string, text: string): void {
  const link = make('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Buttons that save every result, made when they are pressed. */
export function saveButtons(
  words: SearchWords,
  all: () => Promise<readonly SearchResult[] | undefined>,
): HTMLElement[] {
  const buttons = formats.map(({ name, type, write }) => {
    const element = button('save', name.toUpperCase(), async () => {
      element.disabled = true;
      const results = await all();
      if (results !== undefined) saveFile(`search.${name}`, type, write(results));
      element.disabled = false;
    });
    return element;
  });
  return [make('span', 'save-name', words.save), ...buttons];
}
