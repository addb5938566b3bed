import { addDays } from '../../days.ts';
import { isComing, isFresh, isPast } from '../direction.ts';
import type { YearRule } from '../evidence.ts';
import { events } from '../facts/events.ts';
import { sessions } from '../facts/sessions.ts';
import { always } from '../interval.ts';
import { evidence, mentionsOf } from '../mention.ts';

/** Days after its end within which a session is passed on (传达). */
const fresh = 120;

/** `北京冬奥会闭幕` after it, `备战北京冬奥会` before its end, `传达十三届全国人大三次会议精神` in the weeks after it; otherwise nothing. */
export const heldEvents: YearRule = {
  name: 'held-event',
  read: (text) =>
    mentionsOf(text, [...events, ...sessions]).flatMap((mention) => {
      const { from, to, source } = mention.fact;
      if (isComing(mention)) return evidence(text, mention, [{ from: always.from, to }], source);
      if (!isPast(mention)) return [];
      return evidence(text, mention, [{ from, to: isFresh(mention) ? addDays(to, fresh) : always.to }], source);
    }),
};
