import { readLines } from '../../parser/rows/read-lines.ts';
import type { SourcePage } from '../../parser/tree.ts';
import type { PlacedEntry } from './placed-entry.ts';

/** Characters of one source line put right: `[start, end)` of the line reads `text`. */
export interface Edit {
  /** Index of the correction. */
  correction: number;
  line: number;
  start: number;
  end: number;
  text: string;
  original: string;
}

/** The edits of all misprints, by line and in order. */
export type Edits = ReadonlyMap<number, readonly Edit[]>;

/** What the misprints change, each cut down to the characters that differ. */
export function editsOf(placed: readonly PlacedEntry[]): Edits {
  const edits = new Map<number, Edit[]>();
  for (const { index, entry, range } of placed) {
    const { words, read } = entry;
    if (words === undefined || read === undefined || words === read) continue;
    const { skip, original, text } = difference(words, read);
    const { line, column } = range.from;
    const start = column + skip;
    const list = edits.get(line) ?? [];
    edits.set(line, list);
    list.push({ correction: index, line, start, end: start + original.length, text, original });
  }
  for (const list of edits.values()) list.sort((a, b) => a.start - b.start);
  return edits;
}

/** What differs between two texts, never nothing on either side: a character beside it is taken along where one was added or left out. */
function difference(words: string, read: string): { skip: number; original: string; text: string } {
  const [a, b] = [[...words], [...read]];
  const shortest = Math.min(a.length, b.length) - 1;
  let head = 0;
  while (head < shortest && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return {
    skip: a.slice(0, head).join('').length,
    original: a.slice(head, a.length - tail).join(''),
    text: b.slice(head, b.length - tail).join(''),
  };
}

/** The pages as they should have been printed; line ends stay. */
export function emendPages(pages: readonly SourcePage[], edits: Edits): SourcePage[] {
  if (edits.size === 0) return [...pages];
  const { lines, files } = readLines(pages);
  return pages.map(({ file, text }, place) => {
    const { firstLine = 1, markup } = files[place] ?? {};
    const emended = text.split(/(\r\n|\n|\r)/).map((piece, index) => {
      const line = firstLine + index / 2;
      const own = index % 2 === 0 ? edits.get(line) : undefined;
      if (own === undefined) return piece;
      // in markup a line is counted with its character references read, and is read once more
      const right = emendLine(lines[line - 1] ?? piece, own);
      return markup === undefined ? right : right.replaceAll('&', '&amp;');
    });
    return { file, text: emended.join('') };
  });
}

function emendLine(line: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    pieces.push(line.slice(done, start), text);
    done = end;
  }
  return edits.length === 0 ? line : [...pieces, line.slice(done)].join('');
}
