import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';

/** Longest headline with the mark of a question or a call at its end. */
const longest = 32;

const isCalled = endsWithOneOf('？?！!');

/**
 * `老街的灯，亮到几点？` above `本报记者 沈一舟` and the text, or above a text with a lead: a headline, whatever its marks say.
 */
export function standsAboveWriter({ text, mark }: Unit, after: Unit | undefined, below: Unit | undefined): boolean {
  if (mark !== undefined || after === undefined || text.length > longest || !isCalled(text)) return false;
  if (/[。；;]/.test(text)) return false;
  return after.running ? hasLead(after.text) : below?.running === true && parseSignature(after.text) !== undefined;
}
