import type { Part } from '../part.ts';
import { goesOn } from '../text/opening.ts';
import { isCutOff, sendsToRest } from '../text/teaser.ts';
import { isPicture } from './boundaries/signed.ts';

/** How a paragraph without a headline stands apart from the text above it. */
export type Apart = 'gap' | 'picture' | 'cut' | 'signed';

/** The gaps between the paragraphs of one text, from its first on. */
export interface Gaps {
  paragraphs: number;
  widest: number;
  narrowest: number;
}

export const noGaps: Gaps = { paragraphs: 0, widest: -1, narrowest: Number.POSITIVE_INFINITY };

/** The gaps of a text with one paragraph more. */
export const withGap = ({ paragraphs, widest, narrowest }: Gaps, { gap }: Part): Gaps =>
  paragraphs === 0
    ? { ...noGaps, paragraphs: 1 }
    : { paragraphs: paragraphs + 1, widest: Math.max(widest, gap), narrowest: Math.min(narrowest, gap) };

/** Fewest paragraphs whose gaps tell how a text is set. */
const fewest = 3;
/** Shortest paragraph that may be an article. */
export const shortestApart = 40;

/** Below a wider gap than any between the paragraphs above; or below one of theirs, where the text below is set tight. */
function standsBelowGap({ gap }: Part, below: Part | undefined, { paragraphs, widest, narrowest }: Gaps): boolean {
  if (paragraphs < fewest) return false;
  return gap > widest || (gap === widest && below?.kind === 'text' && below.gap < narrowest);
}

/** `文．攝影／沈一舟`: signs the text, too. */
const writes = /[文撰]/;
/** `（沈一舟攝）`, whatever name. */
const taken = /[摄攝][)）]?$/;

/** The last text above a headline or the end, signed by a photographer and nobody else. */
const isPictureItem = (parts: readonly Part[], index: number): boolean => {
  const [signature, below] = [parts[index + 1], parts[index + 2]];
  if (signature?.kind !== 'signature' || writes.test(signature.text)) return false;
  if (!isPicture(signature) && !taken.test(signature.text)) return false;
  return below?.kind !== 'text' && below?.kind !== 'caption';
};

/** A writer's name on the last line of the paragraph, and another below the next: a column of briefs begins. */
function isSignedItem(parts: readonly Part[], index: number): boolean {
  const [own, next, other] = parts.slice(index + 1, index + 4);
  if (own?.kind !== 'signature' || own.glued !== true || isPicture(own)) return false;
  return next?.kind === 'text' && other?.kind === 'signature' && !isPicture(other);
}

/** Shortest start of a text that a list of a site prints, unless it sends to the rest. */
const shortestCut = 60;

/** How the paragraph at an index, right below another, stands apart from it, by its place alone; absent when it does not. */
export function standsApart(parts: readonly Part[], index: number, gaps: Gaps): Apart | undefined {
  const part = parts[index];
  if (part?.kind !== 'text' || part.text.length < shortestApart || goesOn(part.text)) return undefined;
  if (isPictureItem(parts, index)) return 'picture';
  const above = parts[index - 1]?.text ?? '';
  if ((above.length >= shortestCut && isCutOff(above)) || sendsToRest(above)) return 'cut';
  if (standsBelowGap(part, parts[index + 1], gaps)) return 'gap';
  return isSignedItem(parts, index) ? 'signed' : undefined;
}
