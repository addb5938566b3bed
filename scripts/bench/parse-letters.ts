import type { ParsedIssue } from '../../src/parser/tree.ts';
import type { Truth } from '../../tests/typesetter/types.ts';
import { countLetters, type Placed } from './parse-compare.ts';
import { ownLine } from './parse-match.ts';
import { noScore, type Tally } from './parse-tally.ts';

/** What a source prints to tell its articles apart, not to be read with them: `标题：`, `1.`, `<p>`. */
const marks = new Set(['label', 'item-mark', 'markup']);

/** Letters of such marks on each source line: entry i is for line i + 1. */
export function markLetters(issue: ParsedIssue): number[] {
  const letters = issue.lines.map(() => 0);
  for (const { reason, spans } of issue.setAside) {
    if (!marks.has(reason)) continue;
    for (const { line, start, end } of spans)
      letters[line - 1] = (letters[line - 1] ?? 0) + countLetters((issue.lines[line - 1] ?? '').slice(start, end));
  }
  return letters;
}

/** Letters that articles lost, and letters of furniture that they kept. */
export function scoreLetters(
  truth: Truth,
  places: readonly Placed[][],
  marked: readonly number[],
): Pick<Tally, 'letters' | 'furniture'> {
  const [letters, furniture] = [noScore(), noScore()];
  truth.lines.forEach((line, index) => {
    const isFurniture = line.role === 'furniture';
    const printed = countLetters(line.text) - (isFurniture ? 0 : (marked[index] ?? 0));
    const inArticles = (places[index] ?? []).reduce((sum, placed) => sum + placed.letters, 0);
    const kept = Math.min(printed, inArticles);
    if (isFurniture) {
      furniture.expected += printed;
      furniture.found += kept;
    } else if (ownLine(line)) {
      letters.expected += printed;
      letters.right += kept;
    }
  });
  return { letters, furniture };
}
