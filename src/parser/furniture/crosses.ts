import type { Row } from '../rows/row.ts';
import { endsSentence } from '../text/marks.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';

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
  test: (site) =>
    site.row.mark === undefined &&
    ((crosses.test(site.row.text) && isBetweenTexts(site)) ||
      (site.house.lostIndent !== undefined && letters.test(site.row.text))),
};

/** Nothing of a text goes on across the row. */
const isBetweenTexts = ({ before, belowFurniture }: FurnitureSite): boolean =>
  belowFurniture || before === undefined || endsSentence(before.text);

/** Times that one character stands, a line each, where it is an ornament. */
const fewest = 3;
const isFigure = holdsOneOf('0123456789０１２３４５６７８９');

/** The character of a row stands on so many rows above one another, this one among them. */
function comesAgain(rows: readonly Row[], index: number): boolean {
  const text = rows[index]?.text;
  let from = index;
  while (from > index - fewest && rows[from - 1]?.text === text) from -= 1;
  let to = index + 1;
  while (to < from + fewest && rows[to]?.text === text) to += 1;
  return to - from >= fewest;
}

/**
 * `米` / `米` / `米` below the end of a text, or anywhere in a file read from pictures: stars of a printed page, read as a character, a
 * line each; `丨`: a rule. Elsewhere they are the cells of a table (`优`) or the cries of a poem (`哈`).
 */
export const ornament: FurnitureRule = {
  name: 'rule-line',
  limit: 1,
  test: (site) => {
    const { text, mark } = site.row;
    return (
      mark === undefined &&
      (text === '丨' ||
        ((site.house.lostIndent !== undefined || isBetweenTexts(site)) &&
          !isFigure(text) &&
          comesAgain(site.rows, site.index)))
    );
  },
};
