import { impactAt } from '../impact.ts';
import { linePositions } from '../tokens.ts';
import type { Engine, Hits } from './engine.ts';
import { isInsideCharacter } from './surrogates.ts';

/** Positions at which a term stands in one line; hits may overlap, as they do in an index. */
function findInLine(line: string, term: string, first: number): number[] {
  const positions: number[] = [];
  let counted = 0;
  let position = first;
  for (let at = line.indexOf(term); at !== -1; at = line.indexOf(term, at + 1)) {
    // A hit that starts in the middle of a character outside the BMP is none.
    if (isInsideCharacter(line, at)) continue;
    position += [...line.slice(counted, at)].length;
    counted = at;
    const end = at + term.length;
    if (!isInsideCharacter(line, end)) positions.push(position);
  }
  return positions;
}

/** Positions of a term in the normalised lines of an article. */
export function findInLines(lines: readonly string[], term: string): number[] {
  // Most articles do not hold the term; the positions of their lines need not be counted.
  if (!lines.some((line) => line.includes(term))) return [];
  const positions = linePositions(lines);
  return lines.flatMap((line, index) => findInLine(line, term, positions[index] ?? 0));
}

/** Reads every article from end to end: the plain meaning of "stands in the text". */
export function createScanEngine(articles: ReadonlyArray<readonly string[]>): Engine {
  return {
    async find(term) {
      const hits: Hits = new Map();
      for (const [row, lines] of articles.entries()) {
        const positions = findInLines(lines, term);
        if (positions.length > 0) hits.set(row, impactAt(positions));
      }
      return hits;
    },
  };
}
