import type { Row } from '../rows/row.ts';
import { onlyLetters } from '../text/letters.ts';
import { isRunningText } from '../text/marks.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

/** Shortest headline that is known again. */
const shortest = 4;
/** Longest headline that is known again. */
const longest = 60;
/** Rows below among which the text is looked for. */
const reach = 4;

/** Rows below a headline among which it is looked for, line by line, and most lines that it may have there. */
const farthest = 7;
const mostLines = 4;
/** Fewest letters of a headline on several lines. */
const shortestOfTwo = 10;

/** `青口大橋合龍 兩岸歡騰` above `第1版` and the two lines of that headline: copies of archives bring it once more, on one line, at the top. */
function isPrintedBelow(rows: readonly Row[], { text, mark }: Row, index: number): boolean {
  if (mark) return false;
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = index + 1; at <= index + farthest; at += 1) {
    const below = rows[at]?.text;
    if (below === undefined) return false;
    if (below.charCodeAt(0) !== first || below.charCodeAt(1) !== second || below.length >= text.length) continue;
    const whole = onlyLetters(text);
    let lines = '';
    for (let next = at; next < at + mostLines && lines.length < whole.length; next += 1) {
      lines += onlyLetters(rows[next]?.text ?? '');
      if (next > at && lines === whole && whole.length >= shortestOfTwo) return true;
    }
  }
  return false;
}

/** The first two characters, without the mark of a book or a box before them: `渡口月刊` / `《渡口月刊》`. */
const opensMarked = opensWithOneOf('《〈「『【〖');
const opening = (text: string): string => (opensMarked(text) ? text.slice(1, 3) : text.slice(0, 2));

const goesOn = endsWithOneOf(',，、');

/**
 * A headline printed again right below itself, as pages of sites do (once as the name of the page, once above its text), or on one line
 * above its own lines.
 */
export const printedTwice: FurnitureRule = {
  name: 'printed-twice',
  limit: 120,
  test: ({ rows, row, before, index }) => {
    if (isPrintedBelow(rows, row, index)) return true;
    if (
      !before ||
      row.text.length > longest ||
      row.mark ||
      goesOn(row.text) ||
      opening(before.text) !== opening(row.text) ||
      isRunningText(row.text)
    )
      return false;
    const again = onlyLetters(row.text);
    return (
      again.length >= shortest &&
      again === onlyLetters(before.text) &&
      rows.slice(index + 1, index + 1 + reach).some(({ text }) => isRunningText(text))
    );
  },
};
