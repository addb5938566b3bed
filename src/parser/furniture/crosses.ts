import { endsSentence } from '../text/marks.ts';
import type { FurnitureRule } from './rule.ts';

/** `X` `X X X` `ＸＸＸ` `xOx`: what stands for the crosses and stars between the texts of old papers. */
const crosses = /^(?=.*[XxＸ×])[XxＸ×OoＯ○](?:[ \u3000·-]?[XxＸ×OoＯ○]){0,11}$/;
/** `G-G` `M`: an ornament, read as letters. */
const letters = /^[A-Za-z](?:-?[A-Za-z]){0,2}$/;

/**
 * Crosses on a line of their own below the end of a text, or below other furniture. Where the file was read from pictures, a letter or two
 * of a Chinese page are an ornament, too.
 */
export const crossLine: FurnitureRule = {
  name: 'rule-line',
  limit: 24,
  needs: { holds: 'XxＸ×abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZ' },
  test: ({ row: { text, mark }, before, belowFurniture, house }) =>
    mark === undefined &&
    ((crosses.test(text) && (belowFurniture || before === undefined || endsSentence(before.text))) ||
      (house.lostIndent !== undefined && letters.test(text))),
};

/** Times that one character stands, a line each, where it is an ornament. */
const fewest = 3;

/** `米` / `米` / `米`: stars of a printed page, read as a character, a line each; `丨`: a rule. */
export const ornament: FurnitureRule = {
  name: 'rule-line',
  limit: 1,
  test: ({ rows, row: { text, mark }, index }) => {
    if (mark !== undefined) return false;
    let from = index;
    while (from > index - fewest && rows[from - 1]?.text === text) from -= 1;
    let to = index + 1;
    while (to < from + fewest && rows[to]?.text === text) to += 1;
    return text === '丨' || to - from >= fewest;
  },
};
