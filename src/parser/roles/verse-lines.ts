import type { Part } from '../part.ts';

/** Fewest lines of a poem, and the longest line. */
export const fewest = 4;
export const longest = 24;

/** A short line that may be of a poem. */
export const isVerse = (part: Part | undefined): boolean =>
  part?.kind === 'short' && part.mark === undefined && part.text.length <= longest;

/** Lines of a poem and its headline, at least, where no writer stands between them. */
export const fewestBare = 6;

/** Usual length of a line, at most. */
const usual = 14;

/** Lines without figures, as short as verse is. */
export function isPoem(lines: readonly Part[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const counted = lines.filter(({ text }) => /[\d%:：|｜/]|[。；;]$/.test(text)).length;
  return length <= lines.length * usual && counted <= lines.length * 0.2;
}
