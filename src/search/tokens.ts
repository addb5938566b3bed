/**
 * Words made of letters only, so that Pagefind takes each as it stands: no case, no accent to strip, no mark to drop, no word to cut.
 * A unit is a character of the normalised text; Chinese characters stand for themselves, everything else is written in Yi letters,
 * ASCII and common marks as one letter, the rest as three. No unit's code is the beginning of another's.
 */

const inline = 0xa000;
const lead = 0xa200;
const middle = 0xa220;
const last = 0xa320;

const isIdeograph = (code: number) => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** The letter of a code point that is written as one: ASCII, Latin-1, general and Chinese punctuation. */
function oneLetter(code: number): number | undefined {
  if (code < 0x100) return inline + code;
  if (code >= 0x2000 && code < 0x2080) return inline + 0x100 + code - 0x2000;
  if (code >= 0x3000 && code < 0x3040) return inline + 0x180 + code - 0x3000;
  return undefined;
}

/** The word for one unit. */
export function encodeUnit(unit: string): string {
  const code = unit.codePointAt(0) ?? 0;
  if (isIdeograph(code)) return unit;
  const letter = oneLetter(code);
  if (letter !== undefined) return String.fromCharCode(letter);
  return String.fromCharCode(lead + (code >> 16), middle + ((code >> 8) & 0xff), last + (code & 0xff));
}

/** A word that takes a position in Pagefind's index without being indexed. */
export const padding = '·';

/** The overlapping words of a line: `区委书` → `区委 委书`. Those of a term must stand one after the other. */
export function lineTokens(line: string): string[] {
  const units = [...line].map(encodeUnit);
  return units.slice(1).map((unit, index) => (units[index] ?? '') + unit);
}

/** Position of the first token after the title: a hit below it is a title hit. */
export const bodyPosition = 128;

/** First positions of the lines of an article, the title first. A free position keeps a term from running over the end of a line. */
export function linePositions(lines: readonly string[]): number[] {
  const positions: number[] = [];
  let next = 0;
  for (const line of lines) {
    positions.push(next);
    next = Math.max(bodyPosition, next + [...line].length + 1);
  }
  return positions;
}

/** A word that no text holds, since no unit begins with it. */
const noPair = String.fromCharCode(last);

/**
 * What Pagefind indexes for an article: its normalised lines as words, padded so that `linePositions` holds. An article of lines of one
 * character each has no words; Pagefind would drop it, and it gets one that nobody can ask for.
 */
export function articleContent(lines: readonly string[]): string {
  if (lines.every((line) => [...line].length < 2)) return noPair;
  const words: string[] = [];
  const positions = linePositions(lines);
  for (const [index, line] of lines.entries()) {
    while (words.length < (positions[index] ?? 0)) words.push(padding);
    for (const word of lineTokens(line)) words.push(word);
  }
  return words.join(' ');
}
