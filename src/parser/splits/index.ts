import type { House } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { slicePrinted, trimPrinted } from '../printed.ts';
import type { Unit } from '../unit.ts';
import { captionCredit } from './caption-credit.ts';
import { closingTail } from './closing-signature.ts';
import { habitualTail } from './habitual-tail.ts';

/** A running text whose last sentence is followed by its signature, or a caption followed by its credit, gives two parts; absent when there is nothing to split. */
export function splitClosing(unit: Unit, house: House): Part[] | undefined {
  const tail =
    (unit.running ? (closingTail(unit.text) ?? habitualTail(unit.text, house)) : undefined) ?? captionCredit(unit.text);
  if (!tail) return undefined;
  const body = trimPrinted(slicePrinted(unit, 0, tail.at));
  const rest = slicePrinted(unit, tail.at, unit.text.length);
  const line = rest.spans[0]?.line;
  if (!body || line === undefined) return undefined;
  const closing: Part = {
    ...unit,
    ...rest,
    line,
    gap: 0,
    opensPage: false,
    kind: tail.kind,
    rule: 'closing-tail',
    glued: true,
  };
  if (tail.signature) closing.signature = tail.signature;
  const kind = unit.running
    ? ({ kind: 'text', rule: 'running' } as const)
    : ({ kind: 'caption', rule: 'caption-line' } as const);
  return [{ ...unit, ...body, ...kind }, closing];
}
