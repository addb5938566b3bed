import { type Suffix, suffixes } from './suffixes.ts';

const byStart = new Map<number, Suffix[]>();
for (const suffix of [...suffixes].sort((a, b) => b.word.length - a.word.length)) {
  const key = suffix.word.charCodeAt(0);
  byStart.set(key, [...(byStart.get(key) ?? []), suffix]);
}

/** The longest last word of place names that starts at `at` in folded text. */
export function suffixAt(folded: string, at: number): Suffix | undefined {
  return byStart
    .get(folded.charCodeAt(at))
    ?.find(({ word, not }) => folded.startsWith(word, at) && not !== folded.charAt(at + word.length));
}

/** The last word of the name of a township that starts at `at` in folded text. */
export function townshipSuffixAt(folded: string, at: number): Suffix | undefined {
  return byStart
    .get(folded.charCodeAt(at))
    ?.find(({ word, kind }) => kind === 'township' && folded.startsWith(word, at));
}
