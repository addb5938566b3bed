import { opensWithHan } from '../text/han.ts';
import type { FurnitureRule } from './rule.ts';

/** Letters, figures and signs that say something. `□` may stand for a character that could not be set, `○` for nought. */
const ink = /[\p{L}\p{N}\p{Co}\p{Sc}□○〇?？]/u;
/** `□□` alone on a line: no character that could not be set, a filler. */
const squares = /^□{2,}$/;
const symbol = /\p{So}/u;
/** Lines and shapes that rules and borders are made of. */
const ornament = /^[\p{P}\p{S}\p{Z}\p{C}\s]*$/u;
/** `👇👇👇`: one picture again and again. */
const pictures = /^(\p{So}\ufe0f?)(?:\s?\1)+$/u;
const shapes = /[\u2500-\u27bf\u2b00-\u2bff]/g;

/** The last marks of a sentence, alone on their line: they belong to the text above. */
const closing = /^[。．｡！？!?；;，,、：:”’』」）)》〉】%％‰]{1,4}$/;

/** A row of rules, dots or characters that print nothing: `————————`, `────`, `* * *`, `◆◆◆`, zero-width characters. */
export const invisible: FurnitureRule = {
  name: 'rule-line',
  limit: 4000,
  sentences: true,
  test: ({ row: { text } }) =>
    text.length > 0 &&
    !opensWithHan(text) &&
    (!ink.test(text) || squares.test(text)) &&
    !closing.test(text) &&
    ornament.test(text) &&
    (!symbol.test(text) || pictures.test(text) || !symbol.test(text.replace(shapes, ''))),
};
