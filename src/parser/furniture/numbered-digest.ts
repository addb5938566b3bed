import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';

const number = /^0?\d{1,2}$/;
/** Fewest numbers of a digest, and of signed texts above the next number. */
const fewest = 3;
const fewestSigned = 2;
/** Rows above a number among which the signature of the text is looked for. */
const reach = 2;

const signs = (row: Row | undefined): boolean =>
  row !== undefined && row.text.length <= 30 && parseSignature(row.text) !== undefined;

/**
 * `1` `2` `3` each alone above a headline, as newsletters and apps number their articles, by the index of their rows: they count on
 * from 1, and some of the texts between are signed. The pieces of one article are numbered so, too; nobody signs those.
 */
export function findDigestNumbers(rows: readonly Row[]): Set<number> {
  const found: number[] = [];
  let signed = 0;
  rows.forEach(({ text, mark }, index) => {
    if (text.length > 2 || mark !== undefined || !number.test(narrowFigures(text))) return;
    const below = rows[index + 1];
    if (Number(narrowFigures(text)) !== found.length + 1 || !below || isRunningText(below.text)) return;
    if (found.length > 0 && rows.slice(Math.max(0, index - reach), index).some(signs)) signed += 1;
    found.push(index);
  });
  return new Set(found.length >= fewest && signed >= fewestSigned ? found : []);
}
