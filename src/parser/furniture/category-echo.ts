import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import type { FurnitureRule } from './rule.ts';

const name = lean(/^\p{Script=Han}{2,8}$/u);

/** `【產業趨勢】老渡口搬到下游` opens with the name, in brackets; a text that does so has the line above as its headline. */
const opensWith = (row: Row | undefined, text: string): boolean =>
  row !== undefined &&
  row.text.length > text.length + 4 &&
  /^[【［[〔]/.test(row.text) &&
  row.text.startsWith(text, 1) &&
  /^[】］\]〕]/.test(row.text.slice(text.length + 1)) &&
  !isRunningText(row.text);

const pointed = /[>＞»›]\s?$/;
/** `首页 > 產業趨勢`: a path through the site ends with the name. */
const leadsTo = (row: Row | undefined, text: string): boolean =>
  row !== undefined &&
  row.text.length > text.length + 2 &&
  row.text.endsWith(text) &&
  pointed.test(row.text.slice(0, -text.length));

/**
 * `產業趨勢` below a path that leads to it, and above or below `【產業趨勢】老渡口搬到下游`: the site prints the category of the article beside its
 * headline, which says it, too.
 */
export const categoryEcho: FurnitureRule = {
  name: 'repeated-line',
  limit: 8,
  test: ({ row: { text, mark }, before, after }) =>
    mark === undefined &&
    (opensWith(before, text) || opensWith(after, text) || leadsTo(before, text)) &&
    name.test(text),
};
