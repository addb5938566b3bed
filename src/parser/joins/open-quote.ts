import { endsWithColon, isRunningText } from '../text/marks.ts';
import { opensWithOneOf, quickLook } from '../text/quick-look.ts';
import type { JoinRule } from './rule.ts';

const pairs = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
] as const;

/** `她回头笑：` + `“我也不知道呀。”`: who says what the next piece quotes. */
const says = /(?:[说說问問喊笑叹嘆嚷答叫]|(?<!写|寫)道)[了着著我他她]?[:：]$/;
const opensQuote = opensWithOneOf('“「『');

/** A quick look: most rows close nothing. */
const closes = quickLook([{ holds: pairs.map(([, close]) => close).join('') }]);

/** `他说:“先把账算清楚。` + `再谈怎么分。”`: a quotation left open is closed in the next piece, which does not open one anew; or opens there. */
export const openQuote: JoinRule = {
  name: 'open-quote',
  where: { wrapped: false, running: true },
  test: ({ before, after, house }) => {
    if (house.broken > 0 && endsWithColon(before.text) && says.test(before.text) && opensQuote(after.text)) return true;
    if (closes(after.text) === 0 || !isRunningText(before.text)) return false;
    const head = after.text.slice(0, 200);
    const tail = before.text.slice(-200);
    return pairs.some(([open, close]) => {
      const closes = head.indexOf(close);
      if (closes < 0) return false;
      const opens = head.indexOf(open);
      return (opens < 0 || closes < opens) && tail.lastIndexOf(open) > tail.lastIndexOf(close);
    });
  },
};
