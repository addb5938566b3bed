import { leftOpen } from '../text/left-open.ts';
import { endsWithColon, isRunningText } from '../text/marks.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { JoinRule } from './rule.ts';

const pairs = ['“”', '「」', '『』', '（）', '《》'] as const;
const openPairs = leftOpen(pairs);

/** `她回头笑：` + `“我也不知道呀。”`: who says what the next piece quotes. */
const says = /(?:[说說问問喊笑叹嘆嚷答叫]|(?<!写|寫)道)[了着著我他她]?[:：]$/;
const opensQuote = opensWithOneOf('“「『');

/** A quick look: most rows close nothing. */
const closes = holdsOneOf(pairs.map((pair) => pair.charAt(1)).join(''));

/**
 * `他说:“先把账算清楚。` + `再谈怎么分。”`: a quotation left open is closed in the next piece, which does not open one anew; or opens
 * there.
 */
export const openQuote: JoinRule = {
  name: 'open-quote',
  where: { wrapped: false, running: true },
  test: ({ before, after, house }) => {
    if (house.broken > 0 && endsWithColon(before.text) && says.test(before.text) && opensQuote(after.text)) return true;
    if (!closes(after.text) || !isRunningText(before.text)) return false;
    const head = after.text.slice(0, 200);
    const open = openPairs(before.text.slice(-200));
    return pairs.some((pair, place) => {
      if ((open & (1 << place)) === 0) return false;
      const closes = head.indexOf(pair.charAt(1));
      const opens = head.indexOf(pair.charAt(0));
      return closes >= 0 && (opens < 0 || closes < opens);
    });
  },
};
