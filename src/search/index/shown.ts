import { convertSpans, displayPunctuation, displayQuotes, findNames, type Script } from '../../chinese/index.ts';

/** A printed text as the site shows it in a script, character for character: full-width marks, names kept. Same length as printed. */
export function showLine(text: string, from: Script, to: Script, names: readonly string[]): string {
  const marked = displayPunctuation(text);
  return from === to ? marked : displayQuotes(convertSpans(marked, from, to, findNames(marked, names)), to);
}
