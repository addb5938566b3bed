import type { Part } from '../part.ts';
import { endsSentence } from '../text/marks.ts';
import { isPunctuatedLine } from '../text/punctuated-line.ts';
import { fewest } from './verse-lines.ts';

const isLine = (part: Part | undefined): part is Part =>
  (part?.kind === 'text' || part?.kind === 'short') &&
  part.mark === undefined &&
  part.joins.length === 0 &&
  isPunctuatedLine(part.text);

const asVerse = (part: Part): Part => ({ ...part, kind: 'text', rule: 'verse' });

/** Longest name, its blank counted. */
const longestName = 4;

/** `水库谣` below the last sentence of a text and above a poem: a title that reads like a name. */
const isTitle = (part: Part, above: Part | undefined, below: Part | undefined): boolean =>
  part.kind === 'signature' &&
  part.glued !== true &&
  part.signature?.explicit === false &&
  part.text.length <= longestName &&
  above?.kind === 'text' &&
  above.rule !== 'verse' &&
  endsSentence(above.text) &&
  below?.rule === 'verse' &&
  below.gap <= part.gap;

/**
 * `细纱机旁` / `乙班 沈一舟` / `我的脚步，一夜六十里，` / `在白云的巷子里巡逻。`: below a writer, lines with the marks of sentences that are too short to
 * be text; and the titles of poems that read like names.
 */
export function markPunctuated(parts: Part[]): void {
  parts.forEach((writer, index) => {
    if (isTitle(writer, parts[index - 1], parts[index + 1])) {
      parts[index] = { ...writer, signature: undefined, kind: 'short', rule: 'title-like-name' };
      return;
    }
    if (writer.kind !== 'signature' || writer.glued || parts[index - 1]?.kind !== 'short') return;
    let end = index + 1;
    while (isLine(parts[end])) end += 1;
    if (end - index - 1 < fewest) return;
    for (let line = index + 1; line < end; line += 1) {
      const verse = parts[line];
      if (verse) parts[line] = asVerse(verse);
    }
  });
}
