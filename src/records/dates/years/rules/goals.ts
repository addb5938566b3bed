import { isComing } from '../direction.ts';
import type { YearRule } from '../evidence.ts';
import { goals } from '../facts/events.ts';
import { always } from '../interval.ts';
import { evidence, mentionsOf } from '../mention.ts';

/** `创建第六届全国文明城市` is printed before the list of the sixth is published. */
export const pursuedGoals: YearRule = {
  name: 'pursued-goal',
  read: (text) =>
    mentionsOf(text, goals).flatMap((mention) =>
      isComing(mention) && !/(?:成功|成功地)(?:创建|夺取)[^，。；]{0,8}$/u.test(mention.before)
        ? evidence(text, mention, [{ from: always.from, to: mention.fact.to }], mention.fact.source)
        : [],
    ),
};
