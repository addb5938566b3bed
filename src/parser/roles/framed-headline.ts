import type { Part } from '../part.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';
import { inOneFrame } from '../text/same-frame.ts';
import type { Unit } from '../unit.ts';

/** Longest headline in a frame; headlines above with which a line is compared, and parts among which they are looked for. */
const longest = 60;
const compared = 3;
const reach = 200;

const holdsSentence = holdsOneOf('。；;');
const goesOn = endsWithOneOf(',，、：:');

/** `〈副刊〉三十家賀青口日報／渡口，我們的船`: long as a sentence, in the frame of a headline above. */
export function isFramedHeadline({ text, mark }: Unit, above: readonly Part[]): boolean {
  if (mark !== undefined || text.length > longest || goesOn(text) || holdsSentence(text)) return false;
  let seen = 0;
  for (let back = 1; back <= reach && seen < compared; back += 1) {
    const part = above.at(-back);
    if (part === undefined) return false;
    if (part.kind !== 'short') continue;
    if (inOneFrame(part.text, text)) return true;
    seen += 1;
  }
  return false;
}
