import { convertName } from '../names/convert-name.ts';
import { lexiconTo } from './lexicon.ts';
import { rewrite } from './rewrite.ts';
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
  const lexicon = lexiconTo(to);
  let converted = '';
  let done = 0;
  for (const { start, end } of names) {
    if (start < done || end <= start || end > text.length) continue;
    converted += rewrite(text.slice(done, start), lexicon) + convertName(text.slice(start, end), to);
    done = end;
  }
  return converted + rewrite(text.slice(done), lexicon);
}
