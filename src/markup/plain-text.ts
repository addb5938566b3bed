import { convertSpans, displayPunctuation, displayQuotes, findNames, type NameSpan } from '../chinese/index.ts';
import type { ArticleView } from './view.ts';

/** What the conversion of a text depends on. */
export type TextView = Pick<ArticleView, 'script' | 'from' | 'names'>;

/**
 * A printed text as it is shown: full-width marks between Chinese, in the reader's script, without mark-up. Same length as the printed
 * text (UTF-16), so offsets into the one hold in the other.
 */
export function plainText(text: string, view: TextView): string {
  return showText(text, view, []);
}

/** Like `plainText`, for a text in which names of people are already found. */
export function showText(text: string, { script, from, names }: TextView, mentions: readonly NameSpan[]): string {
  const marked = displayPunctuation(text);
  if (script === from) return marked;
  return displayQuotes(convertSpans(marked, from, script, mergeSpans(mentions, findNames(marked, names))), script);
}

/** Spans of both lists in order; a span of the second list that overlaps one of the first is left out. */
function mergeSpans(first: readonly NameSpan[], second: readonly NameSpan[]): NameSpan[] {
  const free = second.filter(({ start, end }) => !first.some((span) => start < span.end && span.start < end));
  return [...first, ...free].sort((a, b) => a.start - b.start);
}
