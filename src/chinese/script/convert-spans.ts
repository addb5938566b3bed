import { convertName } from '../names/convert-name.ts';
import { foldTable } from './fold.ts';
import { openccTo, plainForm } from './opencc.ts';
import type { Script } from './script.ts';

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface NameSpan {
  start: number;
  end: number;
}

/**
 * Like `convert`, for names of people whose places are known. Spans that overlap an earlier one or lie outside the text are ignored.
 */
export function convertSpans(text: string, from: Script, to: Script, names: readonly NameSpan[]): string {
  if (from === to) return text;
  let converted = '';
  let done = 0;
  for (const { start, end } of names) {
    if (start < done || end <= start || end > text.length) continue;
    converted += convertProse(text.slice(done, start), to) + convertName(text.slice(start, end), to);
    done = end;
  }
  return converted + convertProse(text.slice(done), to);
}

function convertProse(text: string, to: Script): string {
  if (text === '') return text;
  return keepCharacters(text, openccTo(to)(text), to);
}

/**
 * Takes from a conversion only other forms of the same character. OpenCC's phrases now and then write another character (坐标 → 座標,
 * 想象 → 想像) or one of another length; there the plain form of the printed character stands.
 */
function keepCharacters(text: string, converted: string, to: Script): string {
  if (text === converted) return text;
  const before = [...text];
  const after = [...converted];
  if (before.length !== after.length) return before.map((character) => plainForm(character, to)).join('');
  const folds = foldTable();
  const same = (one: string, other: string) =>
    one === other || (one.length === other.length && (folds.get(one) ?? one) === (folds.get(other) ?? other));
  return after
    .map((form, index) => {
      const character = before[index] ?? form;
      if (same(character, form)) return form;
      const plain = plainForm(character, to);
      return same(character, plain) ? plain : character;
    })
    .join('');
}
