import { type Fold, normalize, normalizeWithMap } from '../normalize.ts';
import { isSecondHalf } from './surrogates.ts';

/** A piece of shown text; `hit` when it is one of the words searched for. */
export interface Part {
  text: string;
  hit: boolean;
}

/** A stretch of a shown text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** Where the terms stand in a shown text, as stretches of that text, in order, overlapping ones as one. */
export function findRanges(text: string, terms: readonly string[], fold: Fold): Range[] {
  // Most lines hold none of the terms; the way back to the printed characters is only made for those that do.
  const plain = normalize(text, fold);
  if (!terms.some((term) => plain.includes(term))) return [];
  const normalized = normalizeWithMap(text, fold);
  const found: Range[] = [];
  for (const term of terms) {
    for (let at = normalized.text.indexOf(term); at !== -1; at = normalized.text.indexOf(term, at + term.length)) {
      found.push({ start: normalized.starts[at] ?? 0, end: normalized.ends[at + term.length - 1] ?? text.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: Range[] = [];
  for (const range of found) {
    const last = ranges.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else ranges.push({ ...range });
  }
  return ranges;
}

/** The text from `from` to `to` in pieces. */
export function cutParts(text: string, ranges: readonly Range[], from = 0, to = text.length): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const range of ranges) {
    const start = Math.max(range.start, from);
    const end = Math.min(range.end, to);
    if (start >= end) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false });
  return parts;
}

/** About so many characters of text around the hits. */
const excerptLength = 90;
/** So many of them before the first hit. */
const leadLength = 24;
const sentenceEnd = /[。！？!?;；]/u;

/** Marks that may begin an excerpt; others belong to the words before. */
const opening = /[\p{Ps}\p{Pi}]/u;

/** Where an excerpt begins: at the sentence of its first hit when that is near, else a little before the hit. */
function startOf(text: string, first: number): number {
  if (first <= leadLength) return 0;
  for (let at = first; at > first - leadLength; at -= 1) if (sentenceEnd.test(text[at - 1] ?? '')) return at;
  let start = first - leadLength;
  while (start < first && /\p{P}/u.test(text[start] ?? '') && !opening.test(text[start] ?? '')) start += 1;
  return isSecondHalf(text, start) ? start - 1 : start;
}

/** The end of an excerpt that begins at `from`; a long hit is shown whole up to a limit. */
function endOf(text: string, from: number, first: Range | undefined): number {
  const longest = Math.max(from + excerptLength, Math.min(first?.end ?? 0, from + 4 * excerptLength));
  return Math.min(text.length, isSecondHalf(text, longest) ? longest + 1 : longest);
}

/** The stretch of a line around a hit, or its beginning, as pieces, with `…` where text was left out. */
function cutExcerpt(text: string, ranges: readonly Range[], first: Range | undefined): Part[] {
  const from = startOf(text, first?.start ?? 0);
  const to = endOf(text, from, first);
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...cutParts(text, ranges, from, to),
    ...(to < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

/** The best stretch of one line: the window that holds most hits. */
export function excerptParts(text: string, ranges: readonly Range[]): Part[] {
  const inWindow = (first: Range) =>
    ranges.filter(({ start }) => start >= first.start && start < first.start + excerptLength).length;
  const best = ranges.reduce<Range | undefined>(
    (chosen, range) => (chosen === undefined || inWindow(range) > inWindow(chosen) ? range : chosen),
    undefined,
  );
  return cutExcerpt(text, ranges, best);
}

/** Every hit of a line in excerpts, one after the other; hits close together share one. */
export function allExcerpts(text: string, ranges: readonly Range[]): Part[][] {
  const excerpts: Part[][] = [];
  let shown = -1;
  for (const range of ranges) {
    if (range.start < shown) continue;
    excerpts.push(cutExcerpt(text, ranges, range));
    shown = endOf(text, startOf(text, range.start), range);
  }
  return excerpts;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The pieces as HTML: hits in `<mark>`, everything else escaped. */
export function partsToHtml(parts: readonly Part[]): string {
  return parts
    .map(({ text, hit }) => {
      const safe = text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
      return hit ? `<mark>${safe}</mark>` : safe;
    })
    .join('');
}
