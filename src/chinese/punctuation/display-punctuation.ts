import { matchBrackets } from './brackets.ts';
import { latinSpans } from './latin-spans.ts';
import { chineseAround, isDigit } from './neighbours.ts';

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
 * length and offsets hold. Numbers (`5,000`, `3:15`), Latin text and addresses keep theirs. For display only; the record keeps what is printed.
 */
export function displayPunctuation(text: string): string {
  const found = [...text.matchAll(candidates)];
  if (found.length === 0) return text;
  const kept = latinSpans(text);
  const brackets = matchBrackets(text);
  const characters = text.split('');
  for (const { 0: mark, index } of found) {
    if (kept.some(({ start, end }) => start <= index && index < end)) continue;
    if (isShownFull(text, mark, index, brackets)) characters[index] = fullWidth.get(mark) ?? mark;
  }
  return characters.join('');
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
  return (
    /[\p{Script=Han}”’」』）)》]$/u.test(text.slice(0, index)) &&
    /^\.(?:$|[”’」』）)\s\u3000])/u.test(text.slice(index))
  );
}

/** `创??新`: a run of question marks between two characters is what a failed conversion leaves. */
function isDamage(text: string, index: number): boolean {
  if (text[index - 1] !== '?' && text[index + 1] !== '?') return false;
  return /^\?+[\p{Script=Han}]/u.test(text.slice(index)) && /[\p{Script=Han}]\?*$/u.test(text.slice(0, index));
}
