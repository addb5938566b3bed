import { spaceAbove } from '../house/survey.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence } from '../text/marks.ts';
import type { JoinRule } from './rule.ts';

/** A full line may be shorter than the measure by this: hanging marks, half-width figures. */
const slack = 3;

/** `…笑笑。(沈一舟)`: the writer in brackets ends a text as a full stop does. */
const isSignedInBrackets = (text: string) => /[。！？”][（(][^（）()]{2,30}[）)]$/.test(text.slice(-34));

/** Text wrapped by hand: a full line goes on in the next one, until an indent, a blank line or a short last line ends the paragraph. */
export const handWrap: JoinRule = {
  name: 'hand-wrap',
  test: ({ rows, index, head, before, after, running, house }) => {
    const { measure } = house;
    if (measure === undefined || after.mark) return false;
    const full = before.text.length + (before === head ? Math.ceil(before.indent / 2) : 0) >= measure - slack;
    if (before === head && !running && before.text.length < measure + slack && hasLead(after.text)) return false;
    if (before === head && !running && house.indented && before.indent < 2 && /^(?:——|──|—)\S/.test(after.text))
      return false;
    const open = !endsSentence(before.text) && !isSignedInBrackets(before.text);
    if (house.indented && after.indent >= 2) return false;
    if (spaceAbove(after, house) > 0) return full && open && before.text.length > 8;
    if (!full) return house.indented && running && open && !parseSignature(after.text);
    const next = rows[index + 1];
    const headline =
      !endsSentence(after.text) &&
      after.text.length < measure - slack &&
      (house.indented ? (next?.indent ?? 0) >= 2 : false);
    return open || !headline;
  },
};
