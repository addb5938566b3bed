import { matchBrackets } from './brackets.ts';
import { displayControls } from './display-controls.ts';
import { displayWidths } from './display-widths.ts';
import { latinSpans } from './latin-spans.ts';
import { characterEndingAt, chineseAround, isDigit } from './neighbours.ts';

const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
  ['.', '。'],
  ['｡', '。'],
  ['､', '、'],
  ['｢', '「'],
  ['｣', '」'],
]);

const candidates = /[,:;?!().｡､｢｣]/g;

/**
 * The text with half-width marks between Chinese shown full-width: `会议指出,要` → `会议指出，要`. One mark for one mark: the result has the same
 * length and offsets hold. Numbers (`5,000`, `3:15`), Latin text and addresses keep theirs; digits and Latin letters are never wide. What
 * no page can show is shown by a sign for it.
 * For display only; the record keeps what is printed.
 */
export function displayPunctuation(printed: string): string {
  const text = displayWidths(displayControls(printed));
  const found = [...text.matchAll(candidates)];
  if (found.length === 0) return text;
  const latin = latinSpans(text);
  const brackets = matchBrackets(text);
  let shown = '';
  let done = 0;
  let next = 0;
  for (const { 0: mark, index } of found) {
    while (index >= (latin[next]?.end ?? Number.POSITIVE_INFINITY)) next++;
    if (index >= (latin[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    if (!isShownFull(text, mark, index, brackets)) continue;
    shown += text.slice(done, index) + (fullWidth.get(mark) ?? mark);
    done = index + 1;
  }
  return shown + text.slice(done);
}

function isShownFull(text: string, mark: string, index: number, brackets: ReadonlyMap<number, boolean>): boolean {
  if (mark >= '｡') return true;
  if (mark === '(' || mark === ')') return brackets.get(index) ?? false;
  if (mark === '.') return isFullStop(text, index);
  if (mark === '?' && isDamage(text, index)) return false;
  if (isDigit(text, index - 1) && isDigit(text, index + 1)) return mark === ',' && !isThousands(text, index);
  return chineseAround(text, index);
}

/** `5,000` and `12,345,678`: three digits follow, as in grouped numbers. */
function isThousands(text: string, index: number): boolean {
  return /^,\d{3}(?!\d)/.test(text.slice(index, index + 5));
}

/** A full stop ends a Chinese sentence: Chinese before it, and after it nothing, a closing mark or a blank. `约翰.史密斯` and `...` are none. */
function isFullStop(text: string, index: number): boolean {
  const ends = /^(?:[”’」』）)》\s]|$)/.test(text.charAt(index + 1));
  return ends && /[\p{Script=Han}”’」』）)》]/u.test(characterEndingAt(text, index - 1) ?? '');
}

/** `创??新`: question marks between two characters are what a failed conversion leaves. */
function isDamage(text: string, index: number): boolean {
  const first = text[index - 1] === '?' ? index - 1 : index;
  const last = text[index + 1] === '?' ? index + 1 : index;
  const isHan = (character: string | undefined) => /[\p{Script=Han}?]/u.test(character ?? '');
  return first !== last && isHan(characterEndingAt(text, first - 1)) && isHan(text.slice(last + 1, last + 3));
}
