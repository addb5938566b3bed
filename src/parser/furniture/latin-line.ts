import { opensWithHan } from '../text/han.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import type { FurnitureRule } from './rule.ts';
import { isWritersMail } from './writers-mail.ts';

const han = lean(/\p{Script=Han}/u);
const letters = /\p{L}/gu;
/** `000-000-0000` `000.000.0000`: a telephone of a form that texts do not set alone. */
const telephone = /^\+?(?=(?:\D*\d){9})[\d(][\d().\s-]{7,18}\d$/;

/** Fewest letters of such a line. */
const fewest = 3;

const isLatin = (text: string): boolean =>
  !opensWithHan(text) && !han.test(text) && ((text.match(letters)?.length ?? 0) >= fewest || telephone.test(text));

/**
 * `Qingkou Chinese Daily - 2 June 2021` `Sales Representative`: a line of a Chinese page without any Chinese, between the end of a text (or
 * furniture, or another such line) and something that is no text: an advertisement, the name of the paper in letters. One below a
 * headline may be its title in English.
 */
export const latinLine: FurnitureRule = {
  name: 'latin-line',
  limit: 80,
  needs: { holds: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' },
  test: (site) => {
    const { row, before, after, belowFurniture, opensIssue, chinese } = site;
    const { text, mark } = row;
    if (!chinese || mark !== undefined || isWritersMail(site) || !isLatin(text) || /^-\s|[.!?…"”]$/.test(text))
      return false;
    if (after !== undefined && isRunningText(after.text)) return false;
    return (
      opensIssue || belowFurniture || (before !== undefined && isRunningText(before.text) && endsSentence(before.text))
    );
  },
};
