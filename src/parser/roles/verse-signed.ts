import type { Part } from '../part.ts';
import { lean } from '../text/lean.ts';
import { isPossibleName } from '../text/names.ts';
import { notesOfWork } from '../text/notes-of-work.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { fewest, fewestBare, isPoem, isVerse, longest } from './verse-lines.ts';

/** `（小满）`: two to four characters in brackets below the lines of a poem, a pen name without a surname too. */
const bracketed = lean(/^[（(](\p{Script=Han}{2,4})[)）]$/u);
/** What else stands so: parts and kinds of a work, and where it goes on. */
const noPenName = oneOf(
  new RegExp(`^${anyWord(notesOfWork, '[上中下][篇集]? [诗詩] [题題] [图圖]')}$`),
  /[首篇章则則]$/,
);
const opensBracket = opensWithOneOf('（(');

/** A line of verse may read like text: `说，够了`, or two lines like halves of a sentence. */
const readsAsText = (part: Part | undefined): boolean =>
  part?.kind === 'text' && part.mark === undefined && part.text.length <= longest && !/[。；;]$/.test(part.text);
const isLine = (part: Part | undefined): boolean => isVerse(part) || readsAsText(part);

/** The bracketed name below lines of a poem as who signs it. */
function signInBrackets(parts: readonly Part[], index: number): Part | undefined {
  const part = parts[index];
  if (part?.kind !== 'short' || part.mark !== undefined || !opensBracket(part.text)) return undefined;
  const name = bracketed.exec(part.text)?.[1] ?? '';
  if (!isPossibleName(name) || noPenName.test(name)) return undefined;
  const lines = parts.slice(Math.max(0, index - fewestBare), index);
  if (lines.length < fewestBare || !lines.every(isLine) || !isPoem(lines)) return undefined;
  const signers = [{ name, role: 'writer' as const, start: 1, end: part.text.length - 1 }];
  return { ...part, kind: 'signature', rule: 'verse', signature: { signers, units: [], explicit: true } };
}

/** Share of the lines of a poem below its writer that may read like text. */
const mostText = 0.5;

/** Where the lines below a headline and its writer end of which some read like text; the start when they are no poem. */
function endBelowWriter(parts: readonly Part[], start: number): number {
  const [above, writer] = [parts[start - 2], parts[start - 1]];
  if (writer?.kind !== 'signature' || writer.glued === true || above?.kind !== 'short') return start;
  let end = start;
  for (let part = parts[end]; part && isLine(part) && !(end > start && part.opensPage); part = parts[end]) end += 1;
  const lines = parts.slice(start, end);
  const texts = lines.filter(readsAsText).length;
  return texts > 0 && lines.length > fewest && texts <= lines.length * mostText && isPoem(lines) ? end : start;
}

/** The parts with the bracketed names below poems as signatures, and what reads as text in such a poem as a line of it. */
export function signPoems(parts: readonly Part[]): Part[] {
  const marked = [...parts];
  const asLine = (line: number): void => {
    const part = marked[line];
    if (part && readsAsText(part)) marked[line] = { ...part, kind: 'short', running: false, rule: 'short-line' };
  };
  parts.forEach((_, index) => {
    const end = endBelowWriter(parts, index);
    for (let line = index; line < end; line += 1) asLine(line);
    const signed = signInBrackets(parts, index);
    if (!signed) return;
    marked[index] = signed;
    for (let line = index - 1; isLine(marked[line]); line -= 1) asLine(line);
  });
  return marked;
}
