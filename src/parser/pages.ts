/** A printed page while it is read. */
export interface PageDraft {
  /** Number of the page: as printed, else counted on from the page before. */
  number: number;
  /** Number in its header, without the letter of its section; absent when none is printed. */
  printed?: number;
  /** The page as printed when a letter stands in it: `A3`. */
  label?: string;
  name?: string;
  firstLine: number;
  lastLine: number;
}

/** Index of the page on which a source line stands; pages are in the order of their lines. */
export function pageAt(pages: readonly PageDraft[], line: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.firstLine ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
