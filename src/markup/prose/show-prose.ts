import { convert, displayQuotes } from '../../chinese/index.ts';
import type { TextView } from '../plain-text.ts';

/** Prose written for this site, in the reader's script. Its punctuation is the writer's and stays, but for the quotation marks. */
export function showProse(text: string, { script, from, names }: TextView): string {
  return script === from ? text : displayQuotes(convert(text, from, script, names), script);
}
