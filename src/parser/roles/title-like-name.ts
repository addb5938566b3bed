import { echoOf } from '../headlines/echo.ts';
import type { Part } from '../part.ts';
import { readLead } from '../signatures/lead.ts';
import { isMarkedCaption, tellsWhen } from '../text/caption.ts';
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

/** Parts above among which the lead of the text is looked for. */
const reach = 24;

/** The text above opens with a lead that names its reporter. */
function isSignedAbove(parts: readonly Part[], index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - reach); above -= 1) {
    const part = parts[above];
    if (part === undefined || part.kind === 'column' || part.opensPage) return false;
    if (part.kind === 'text' && (readLead(part.text)?.signers.length ?? 0) > 0) return true;
  }
  return false;
}

/** `花海` above `▲3日花开正盛。（沈一舟摄）`, below a text whose reporter its lead has named: a picture that says when it was taken. */
function headsPicture(parts: readonly Part[], index: number): boolean {
  const [caption, credit] = [parts[index + 1], parts[index + 2]];
  return (
    caption !== undefined &&
    isMarkedCaption(caption.text) &&
    credit?.kind === 'signature' &&
    credit.glued === true &&
    tellsWhen(caption.text) &&
    isSignedAbove(parts, index)
  );
}

/**
 * Titles that read like a name (`谷雨茶`, `石滩`): a name that closes one text is followed by the headline of the next, not by its writer
 * or its first words.
 */
export const freeTitles = (parts: readonly Part[]): Part[] =>
  parts.map((part, index) => {
    if (!isBare(part) || !isOver(part, parts[index - 1]) || !(headsText(parts, index) || headsPicture(parts, index)))
      return part;
    return { ...part, signature: undefined, kind: 'short', rule: 'title-like-name' };
  });
