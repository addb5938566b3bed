import type { House } from '../house/survey.ts';
import { type Part, partOf } from '../part.ts';
import { slicePrinted, trimPrinted } from '../printed.ts';
import type { Unit } from '../unit.ts';
import { captionCredit } from './caption-credit.ts';
import { closingTail } from './closing-signature.ts';
import { habitualTail } from './habitual-tail.ts';
import { verseTail } from './verse-signature.ts';

/** Among the paragraphs of an article: below one, or below another picture, signed or not. */
function standsInText(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  const above = last?.kind === 'signature' && last.glued === true ? parts.at(-2) : last;
  return last?.kind === 'text' || above?.kind === 'caption';
}

/**
 * A running text whose last sentence is followed by its signature, a caption followed by its credit, or the last line of a poem followed
 * by its writer gives two parts; absent when there is nothing to split.
 */
export function splitClosing(unit: Unit, house: House, parts: readonly Part[]): Part[] | undefined {
  const tail =
    (unit.running ? (closingTail(unit.text) ?? habitualTail(unit.text, house, parts)) : undefined) ??
    captionCredit(unit.text, standsInText(parts));
  const verse = tail ? undefined : verseTail(unit, parts);
  const found = tail ?? verse;
  if (!found) return undefined;
  const body = trimPrinted(slicePrinted(unit, 0, found.at));
  const rest = slicePrinted(unit, found.at, unit.text.length);
  const line = rest.spans[0]?.line;
  if (!body || line === undefined) return undefined;
  const details = { signature: found.signature, glued: true };
  const closing = partOf({ ...unit, ...rest, line, gap: 0, opensPage: false }, found.kind, 'closing-tail', details);
  const above = { ...unit, ...body };
  if (unit.running) return [partOf(above, 'text', 'running'), closing];
  return [verse ? partOf(above, 'short', 'short-line') : partOf(above, 'caption', 'caption-line'), closing];
}
