import { readNumber } from '../../../../parser/dates/numerals.ts';
import type { YearRule } from '../evidence.ts';
import type { Fact } from '../facts/fact.ts';
import { foundings } from '../facts/foundings.ts';
import { always, type Interval } from '../interval.ts';
import { evidence, type Mention, mentionsOf } from '../mention.ts';

const count = /^(?:成立)?([\d一二三四五六七八九十百]{1,4})周年/u;
const thisYear = /今年(?:是|系|为|正值|适逢|恰逢|时值|迎来|喜迎)[^。；]{0,12}$/u;
const awaited = /(?:迎接|喜迎|向|为|以[^，。；]{0,12}庆祝)[^，。；]{0,8}$/u;
const awaitedAfter = /^[^，。；]{0,4}(?:献礼|到来|之机|之际|契机|倒计时)/u;
const kept = /(?:庆祝|纪念)[^，。；]{0,8}$/u;

/** When an issue can be written that names the anniversary of `year` so. */
function when({ before }: Mention, year: number, after: string): Interval | undefined {
  if (thisYear.test(before)) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (awaitedAfter.test(after) || (awaited.test(before) && /(?:迎接|喜迎|庆祝)/u.test(before)))
    return { from: `${year - 2}-01-01`, to: `${year}-12-31` };
  return kept.test(before) ? { from: `${year - 2}-01-01`, to: always.to } : undefined;
}

const yearOf = ({ from }: Fact) => Number(from.slice(0, 4));

/** `今年是建党100周年` is 2021, `向建党100周年献礼` before its end, `庆祝建党100周年` not long before it or later. */
export const anniversaries: YearRule = {
  name: 'anniversary',
  read: (text) =>
    mentionsOf(text, foundings).flatMap((mention) => {
      const found = count.exec(mention.after);
      const number = readNumber(found?.[1] ?? '');
      if (!found || number === undefined || number < 1) return [];
      const stretch = when(mention, yearOf(mention.fact) + number, mention.after.slice(found[0].length));
      const place = { start: mention.start, end: mention.end + found[0].length };
      const source = `${mention.fact.source}（${yearOf(mention.fact)}年起算）`;
      return stretch === undefined ? [] : evidence(text, place, [stretch], source);
    }),
};
