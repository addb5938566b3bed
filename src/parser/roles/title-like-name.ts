import { echoOf } from '../headlines/echo.ts';
import type { Part } from '../part.ts';
import { endsSentence } from '../text/marks.ts';

/** Longest title of the kind, its blanks counted. */
const longest = 5;

/** Characters at the start of a text in which the title is looked for, and the share of it that is said again there. */
const opening = 80;
const share = 0.5;

/** Most lines that sign between a title and its text. */
const mostSigners = 2;

/** The text above is over: by its last sentence, who signs on its last line, `（未完待续）`, or the head of a page. */
const isOver = (part: Part, above: Part | undefined): boolean =>
  above === undefined ||
  part.parted === true ||
  above.rule === 'closing-line' ||
  (above.kind === 'text' ? endsSentence(above.text) : above.kind === 'signature' && above.glued === true);

/** A bare name on a line of its own. */
const isBare = ({ kind, text, glued, signature }: Part): boolean =>
  kind === 'signature' && glued !== true && signature?.explicit === false && text.length <= longest;

/** A line that names the writer, or a line of data, below a title. */
const signs = (part: Part | undefined): boolean =>
  (part?.kind === 'signature' && part.glued !== true) || part?.kind === 'meta';

/** A text below the writer, or right below what it says again: `谷雨茶` above `谷雨前后，山上的茶…`. */
function headsText(parts: readonly Part[], index: number): boolean {
  let below = index + 1;
  while (below - index <= mostSigners && signs(parts[below])) below += 1;
  const text = parts[below];
  if (text?.kind !== 'text') return false;
  return below > index + 1 || echoOf(parts[index]?.text ?? '', text.text.slice(0, opening)) >= share;
}

/**
 * Titles that read like a name (`谷雨茶`, `石滩`): a name that closes one text is followed by the headline of the next, not by its writer
 * or its first words.
 */
export const freeTitles = (parts: readonly Part[]): Part[] =>
  parts.map((part, index) => {
    if (!isBare(part) || !isOver(part, parts[index - 1]) || !headsText(parts, index)) return part;
    return { ...part, signature: undefined, kind: 'short', rule: 'title-like-name' };
  });
