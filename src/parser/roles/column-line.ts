import { bareColumn, isColumnName, marksBefore, marksBehind } from '../headlines/column-name.ts';
import { endsWithEvent } from '../text/event.ts';
import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const boxed = /^(?:【\s*[^】]{2,14}\s*】|〖\s*[^〗]{2,14}\s*〗|\[[^\]]{2,12}\]|〔[^〕]{2,10}〕|［[^］]{2,12}］)$/;
const marked = lean(
  new RegExp(
    `^${anyWord(
      `[${marksBefore.signs}]\\s?(?:[\\p{Script=Han}“”]{2,10}|[诗詩文])[${marksBehind.signs}]?`,
      `[${marksBefore.points}]\\s?\\p{Script=Han}{4,10}\\s?[${marksBehind.points}]`,
    )}$`,
    'u',
  ),
);
/** A longer line behind a mark that tells what happened is a headline of a house that marks them. */
const shortestTold = 8;
const tellsEvent = (text: string): boolean => text.length >= shortestTold && endsWithEvent(text);

/** `◆守灯人` above `——记航标工沈一舟`: a headline with its subtitle. */
const belowDash = ({ text }: { text: string }): boolean => /^(?:——|──|—|─)\S/.test(text);

/** `街谈巷议·`: the dot that parts column and headline, where each has a line of its own. */
const dotted = lean(new RegExp(`^\\p{Script=Han}{2,8}[${marksBehind.points}]$`, 'u'));
const opensBoxed = opensWithOneOf(marksBefore.brackets);
const endsDotted = endsWithOneOf(marksBehind.points);
const opensMarked = opensWithOneOf(marksBefore.signs + marksBefore.points);
/** `■短新闻` above a text: the name is known as one of a column. */
const isKnown = (text: string): boolean => isColumnName(bareColumn(text));

/** `【安全讲堂】` `★图说新闻` `街谈巷议·`: the column (栏目) on a line of its own, above a headline or a brief without one. */
export const columnLine: RoleRule = {
  name: 'column-line',
  read: ({ unit, after }) => {
    const { text } = unit;
    if (unit.mark === 'section') return { kind: 'column' };
    if (text.length > 18 || after === undefined) return undefined;
    if ((opensBoxed(text) && boxed.test(text)) || (endsDotted(text) && dotted.test(text))) return { kind: 'column' };
    return opensMarked(text) &&
      marked.test(text) &&
      !tellsEvent(text) &&
      !belowDash(after) &&
      (!after.running || isKnown(text))
      ? { kind: 'column' }
      : undefined;
  },
};
