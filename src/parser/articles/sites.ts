import { type House, spaceAbove } from '../house/survey.ts';
import type { Part } from '../part.ts';

/** A run of short lines, or a bare paragraph, above which a new article may begin. */
export interface Site {
  /** Index of the first part of the run. */
  start: number;
  /** Index of the first part after the run; equal to `start` for a bare paragraph. */
  end: number;
  run: readonly Part[];
  before?: Part | undefined;
  /** The first part after the run. */
  next?: Part | undefined;
}

const headKinds = new Set(['short', 'column', 'meta']);

/** True for a signature that closes the text above it rather than opening the text below. */
export function closesArticle(part: Part | undefined): boolean {
  return part?.kind === 'signature' || part?.kind === 'dateline';
}

/** Finds every place where an article may begin, in order: runs of short lines (cut at page starts and wide gaps), and paragraphs after a signature. */
export function findSites(parts: readonly Part[], house: House): Site[] {
  const sites: Site[] = [];
  let index = 0;
  while (index < parts.length) {
    const part = parts[index];
    if (!part) break;
    const start = index;
    if (headKinds.has(part.kind)) {
      index += 1;
      for (let next = parts[index]; next; next = parts[index]) {
        const underHeadline =
          next.kind === 'signature' && parts[index + 1]?.kind === 'text' && index - start <= 4 && !next.glued;
        if (!headKinds.has(next.kind) && !underHeadline) break;
        if (next.opensPage || spaceAbove(next, house) >= 2 || next.mark === 'heading') break;
        index += 1;
      }
      sites.push({ start, end: index, run: parts.slice(start, index), before: parts[start - 1], next: parts[index] });
    } else {
      index += 1;
      if (
        part.kind === 'text' &&
        (start === 0 || part.opensPage || part.jumpFrom !== undefined || closesArticle(parts[start - 1]))
      ) {
        sites.push({ start, end: start, run: [], before: parts[start - 1], next: part });
      }
    }
  }
  return sites;
}
