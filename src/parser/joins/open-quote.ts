import { isRunningText } from '../text/marks.ts';
import { quickLook } from '../text/quick-look.ts';
import type { JoinRule } from './rule.ts';

const pairs = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
] as const;

/** A quick look: most rows close nothing. */
const closes = quickLook([{ holds: pairs.map(([, close]) => close).join('') }]);

/** `他说:“先把账算清楚。` + `再谈怎么分。”`: a quotation left open is closed in the next piece, which does not open one anew. */
export const openQuote: JoinRule = {
  name: 'open-quote',
  where: { wrapped: false, running: true },
  test: ({ before, after }) => {
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
