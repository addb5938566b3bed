import type { Script } from '../script/script.ts';

const corner: ReadonlyMap<string, string> = new Map([
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
]);
const curly: ReadonlyMap<string, string> = new Map([...corner].map(([from, to]) => [to, from]));

/** Curly quotes, but not the apostrophe of a Latin word (`it’s`). */
const curlyQuotes = /[“”‘]|(?<![A-Za-z])’|’(?![A-Za-z])/g;
const cornerQuotes = /[「」『』]/g;

/**
 * Quotation marks as the readers of a script expect them: `“‘’”` in simplified, `「『』」` in traditional print. One mark for one mark, so
 * offsets hold. Text without a Chinese character keeps its marks. For display only.
 */
export function displayQuotes(text: string, script: Script): string {
  if (script === 'Hans') return text.replace(cornerQuotes, (mark) => curly.get(mark) ?? mark);
  if (!/\p{Script=Han}/u.test(text)) return text;
  return text.replace(curlyQuotes, (mark) => corner.get(mark) ?? mark);
}
