import { type House, spaceAbove } from '../house/survey.ts';
import type { Part } from '../part.ts';

/** Fewest lines of a poem, and the longest line. */
const fewest = 4;
const longest = 24;

const isVerse = (part: Part | undefined): boolean =>
  part?.kind === 'short' && part.mark === undefined && part.text.length <= longest;

/** Index of the first part after the lines of verse from `start` on: a new page, or the headline of the next text, ends them. */
function endOfVerse(parts: readonly Part[], start: number, house: House): number {
  let end = start;
  let gap = start;
  while (isVerse(parts[end]) && (end === start || !parts[end]?.opensPage)) {
    const part = parts[end];
    if (part && end > start && spaceAbove(part, house) > 0) gap = end;
    end += 1;
  }
  if (end === parts.length || !['text', 'signature', 'meta'].includes(parts[end]?.kind ?? '')) return end;
  // what stands right above the next text or its writer is the headline of it
  const verses = end - start;
  return gap > start + 1 && end - gap <= 3 ? gap : verses > fewest ? end - 1 : start;
}

/**
 * Poems: the short lines below a headline and its writer (`落叶` / `高一（1）班 沈一舟` / four lines and more) are text, each
 * line a paragraph.
 */
export function markVerse(parts: readonly Part[], house: House): Part[] {
  const marked = [...parts];
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.kind !== 'signature' && part?.kind !== 'meta') continue;
    if (part.glued || !isVerse(parts[index + 1])) continue;
    let top = index - 1;
    while (parts[top]?.kind === 'signature' || parts[top]?.kind === 'meta') top -= 1;
    if (parts[top]?.kind !== 'short') continue;
    const end = endOfVerse(parts, index + 1, house);
    if (end - index - 1 < fewest) continue;
    for (let line = index + 1; line < end; line += 1) {
      const verse = parts[line];
      if (verse) marked[line] = { ...verse, kind: 'text', rule: 'verse' };
    }
    index = end - 1;
  }
  return marked;
}
