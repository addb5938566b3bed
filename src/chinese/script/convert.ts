import { findNames } from '../names/find-names.ts';
import { convertSpans } from './convert-spans.ts';
import type { Script } from './script.ts';

/**
 * The text in the other script; the same text when `from` and `to` are equal.
 *
 * Returns as many UTF-16 code units as it was given: offsets into the text hold in the result. Characters change, words do not
 * (软件 → 軟件, never 軟體). `protect` lists names of people: they are converted character by character, their surnames keep the form a
 * surname has (于 stays 于), and no phrase is read across their edges.
 */
export function convert(text: string, from: Script, to: Script, protect: readonly string[] = []): string {
  if (from === to) return text;
  return convertSpans(text, from, to, findNames(text, protect));
}
