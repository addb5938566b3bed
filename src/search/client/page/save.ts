import type { SearchWords } from '../../../translations/search-words.ts';
import { toCsv } from '../save/csv.ts';
import type { Saved, Tell } from '../save/read-listed.ts';
import { toRis } from '../save/ris.ts';
import { button, fill, make } from './elements.ts';

interface Format {
  name: string;
  type: string;
  write: (results: readonly Saved[]) => string;
}

/** What results can be saved as. */
const formats: readonly Format[] = [
  { name: 'csv', type: 'text/csv', write: toCsv },
  { name: 'ris', type: 'application/x-research-info-systems', write: toRis },
];

/** Time after which a browser has surely read what it saves, in milliseconds. */
const longToSave = 60_000;

/** Hands a text to the browser as a file. */
function saveFile(name: string, type: string, text: string): void {
  const link = make('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), longToSave);
}

/** How far the work is, with a button that gives it up; shown when it is not done at once. */
function progressLine(words: SearchWords, cancel: () => void): { line: HTMLElement; tell: Tell; end: () => void } {
  const percent = make('span', 'save-percent', fill(words.saving, { n: 0 }));
  const line = make('span', 'save-progress', percent, ' ', button('save-cancel', words.cancel, cancel));
  line.hidden = true;
  const slow = setTimeout(() => {
    line.hidden = false;
  }, 300);
  return {
    line,
    tell(done, all) {
      percent.textContent = fill(words.saving, { n: Math.floor((100 * done) / Math.max(1, all)) });
    },
    end() {
      clearTimeout(slow);
      line.remove();
    },
  };
}

/**
 * Buttons that save every result, made when they are pressed; one after the other.
 * @param all every result; rejects when the signal says so
 * @param fail is told what went wrong
 */
export function saveButtons(
  words: SearchWords,
  all: (signal: AbortSignal, tell: Tell) => Promise<readonly Saved[]>,
  fail: (error: unknown) => void,
): HTMLElement[] {
  let running: AbortController | undefined;
  const label = make('span', 'save-name', words.save);

  async function save({ name, type, write }: Format): Promise<void> {
    if (running !== undefined) return;
    const work = new AbortController();
    running = work;
    const progress = progressLine(words, () => work.abort());
    label.after(progress.line);
    try {
      saveFile(`search.${name}`, type, write(await all(work.signal, progress.tell)));
    } catch (error) {
      if (!work.signal.aborted) fail(error);
    } finally {
      progress.end();
      running = undefined;
    }
  }
  return [label, ...formats.map((format) => button('save', format.name.toUpperCase(), () => void save(format)))];
}
