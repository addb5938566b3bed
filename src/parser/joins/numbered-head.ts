import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { JoinRule } from './rule.ts';

/** Longest line of a crosshead in two lines, and how far apart two of them stand. */
const longest = 16;
const reach = 40;

/** `01` `（一）寻人`: the upper line of a crosshead in two lines. */
const upper = /^(?:0([1-9])|[（(]([一二三四五六七八九])[）)][^，。,：:]{0,10})$/;
const numerals = '〇一二三四五六七八九';

/** The number of a row that is the upper of two short lines above running text; absent for other rows. */
function numberAt(rows: readonly Row[], index: number): number | undefined {
  const [row, lower, text] = [rows[index], rows[index + 1], rows[index + 2]];
  if (!row || !lower || !text || row.text.length > longest || lower.text.length > longest) return undefined;
  const found = upper.exec(row.text);
  if (!found || row.mark || lower.mark || upper.test(lower.text)) return undefined;
  if (isRunningText(lower.text) || lower.text.endsWith('。') || !isRunningText(text.text)) return undefined;
  return found[1] ? Number(found[1]) : numerals.indexOf(found[2] ?? '');
}

const mayBeNumbered = opensWithOneOf('0（(');

/** `（一）寻人` + `从一张毕业照开始`, above `（二）线索` + `老校工的回忆`: crossheads in two lines, numbered through. */
export const numberedHead: JoinRule = {
  name: 'numbered-head',
  test: ({ rows, index, head, before }) => {
    if (head !== before || before.text.length > longest || !mayBeNumbered(before.text)) return false;
    const number = numberAt(rows, index - 1);
    if (number === undefined) return false;
    const wide = before.text.startsWith('0');
    for (let place = Math.max(0, index - reach); place < Math.min(rows.length, index + reach); place += 1) {
      const other = rows[place];
      if (!other || place === index - 1 || other.text.startsWith('0') !== wide || !mayBeNumbered(other.text)) continue;
      const near = numberAt(rows, place);
      if (near !== undefined && near - number === (place > index ? 1 : -1)) return true;
    }
    return false;
  },
};
