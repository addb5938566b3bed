import { addDays } from '../../days.ts';
import { isFresh } from '../direction.ts';
import type { YearRule } from '../evidence.ts';
import { sessions } from '../facts/sessions.ts';
import { always, type Interval } from '../interval.ts';
import { evidence, mentionsOf } from '../mention.ts';

/** Days after their close within which the Two Sessions of a year are passed on. */
const fresh = 60;
/** Days by which the Political Consultative Conference opens before the People's Congress. */
const ahead = 2;

const [first, last] = [sessions[0], sessions.at(-1)];
/** The weeks of each year; before and after the table nothing is known. */
const weeks: Interval[] = [
  { from: always.from, to: `${Number(first?.from.slice(0, 4)) - 1}-12-31` },
  ...sessions.map(({ from, to }) => ({ from: addDays(from, -ahead), to: addDays(to, fresh) })),
  { from: `${Number(last?.from.slice(0, 4)) + 1}-01-01`, to: always.to },
];
const source = '历次全国人民代表大会会议日期，《全国人民代表大会常务委员会公报》';
const name = [{ names: ['全国两会', '全国“两会”'], from: always.from, to: always.to, source }];

/** `传达学习全国两会精神` is printed in the weeks after them: from the end of May to July only in 2020. */
export const twoSessions: YearRule = {
  name: 'two-sessions',
  read: (text) =>
    mentionsOf(text, name)
      .filter(isFresh)
      .flatMap((mention) => evidence(text, mention, weeks, source)),
};
