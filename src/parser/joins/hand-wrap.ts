import { isFull, isOverfull } from '../house/full-line.ts';
import { spaceAbove } from '../house/survey.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence } from '../text/marks.ts';
import type { JoinRule } from './rule.ts';

/** `…笑笑。(沈一舟)`: the writer in brackets ends a text as a full stop does. */
const isSignedInBrackets = (text: string) => /[。！？”][（(][^（）()]{2,30}[）)]$/.test(text.slice(-34));

/** Text wrapped by hand: a full line goes on in the next one, until an indent, a blank line or a short last line ends the paragraph. */
export const handWrap: JoinRule = {
  name: 'hand-wrap',
  test: ({ rows, index, head, before, after, running, house }) => {
    if (house.measure === undefined || after.mark) return false;
    const full = isFull(before, house);
    if (before === head && !running && (isOverfull(before, house) || hasLead(after.text))) return false;
    if (before === head && !running && house.indented && before.indent < 2 && /^(?:——|──|—)\S/.test(after.text))
      return false;
    const open = !endsSentence(before.text) && !isSignedInBrackets(before.text);
    if (house.indented && after.indent >= 2) return false;
    if (spaceAbove(after, house) > 0) return full && open && before.text.length > 8;
    if (!full) return house.indented && running && open && !parseSignature(after.text);
    const next = rows[index + 1];
    const headline =
      !endsSentence(after.text) && !isFull(after, house) && (house.indented ? (next?.indent ?? 0) >= 2 : false);
    return open || !headline;
  },
};
