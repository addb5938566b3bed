import type { Part } from '../part.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';
import type { Tail } from './closing-signature.ts';

/** Lines above that are as short as verse, at least, and the longest of them. */
const fewest = 3;
const longest = 24;

const endsAsBracket = endsWithOneOf('）)');
const signed = /^[^（(。，、：:；;\d]{2,18}?[ \u3000]?([（(][^（()）]{2,10}[）)])$/;

/** Short, and signed by nobody: the lines of a list of titles all end with their writers. */
const isVerse = ({ kind, running, text, rule }: Part): boolean =>
  (kind === 'short' || kind === 'list' || rule === 'verse') &&
  !running &&
  text.length <= longest &&
  !endsAsBracket(text);

/** `海不偷东西（沈一舟）` below other lines of verse: who wrote the poem. Offsets into the text. */
export function verseTail({ text, running, mark }: Unit, above: readonly Part[]): Tail | undefined {
  if (running || mark === 'heading' || text.length > longest + longest / 2 || !endsAsBracket(text)) return undefined;
  const printed = signed.exec(text)?.[1];
  if (printed === undefined || above.length < fewest || !above.slice(-fewest).every(isVerse)) return undefined;
  const signature = parseSignature(printed);
  if (!signature || signature.signers.length === 0 || signature.units.length > 0) return undefined;
  if (signature.signers.some(({ role }) => role !== 'writer')) return undefined;
  return { at: text.length - printed.length, kind: 'signature', signature };
}
