import { spaceAbove } from '../house/survey.ts';
import { endsSentence } from '../text/marks.ts';
import type { JoinRule } from './rule.ts';

/** Text wrapped by hand: a full line goes on in the next one, until an indent, a blank line or a short last line ends the paragraph. */
export const handWrap: JoinRule = {
  name: 'hand-wrap',
  test: ({ head, before, after, house }) => {
    const { measure } = house;
    if (measure === undefined || after.mark) return false;
    const full = before.text.length + (before === head ? Math.ceil(before.indent / 2) : 0) >= measure - 2;
    const open = !endsSentence(before.text);
    if (house.indented && after.indent >= 2) return false;
    if (spaceAbove(after, house) > 0) return full && open && before.text.length > 8;
    if (house.indented) return head.indent >= 2 || full;
    return full;
  },
};
