import { era, figure } from '../dates/patterns.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { isWireDay } from '../text/wire-day.ts';
import { isDocumentNumber } from './data-line.ts';
import { isLabelled } from './meta-line.ts';
import type { RoleRule, RoleSite } from './rule.ts';

const day = `${anyWord(
  `(?:${era}|公元)?\\s?${figure}{2,6}\\s?年\\s?${figure}{1,3}\\s?月\\s?${figure}{1,3}\\s?[日号號]`,
  '(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}',
)}`;
const weekday = '(?:[（(]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?)';
const time = '(?:\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)';
const dated = lean(new RegExp(`^[（(]?${day}\\s?${weekday}?\\s?${time}?[)）]?$`, 'u'));
/** `108-11-24`, a year of the Republic; `週四, 08 十一月 2018 07:23`; `发布: 6:45pm 16/09/2024`. */
const recorded = lean(
  oneOf(
    /^1\d\d[-./]\d{1,2}[-./]\d{1,2}$/u,
    /^(?:星期|周|週)[一二三四五六日],? ?\d{1,2} [一二三四五六七八九十]{1,2}月 \d{4}(?: \d{1,2}:\d\d)?$/u,
    /^(?:[发發][布佈]|更新|刊登)[:：] ?\d[\d:apm/. -]{7,24}$/u,
  ),
);

/**
 * `（10月4日—10月10日）` `113年11月` `1989 / 2月`: the days or the month of which a text tells, and `（2020年8月24日，北京）`, when and
 * where it was spoken.
 */
const period = lean(
  new RegExp(
    `^[（(]?(?:(?:(?:民國|民国)?${figure}{2,4}年)?${figure}{1,3}月${figure}{1,3}日?\\s?[—–－~～至-]+\\s?(?:${figure}{1,3}月)?${figure}{1,3}日|(?:\\p{Script=Han}{2,8}[报報刊])?(?:民國|民国)?${figure}{2,4}\\s?[年/]\\s?${figure}{1,3}月[份号號]?|${day}\\s?[，,、 \\u3000]\\s?\\p{Script=Han}{2,8})[)）]?$`,
    'u',
  ),
);
const mayBePeriod = endsWithOneOf('日月份号號）)');

/** `1974-03-14（本報訊）` `1971-06-20(本報記者沈一舟)`: the day of a record and who sent the text, above it. */
const sent =
  /^(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s?[（(][^（()）]{0,12}(?:[讯訊电電]|[记記]者|[通特][讯訊派][员員])[^（()）]{0,20}[)）]$/;
const endsBracket = endsWithOneOf('）)');
export const isSentDay = (text: string): boolean => endsBracket(text) && sent.test(text);

/** `9月21日 青口镇东村`: the day and the place of a report, between its headline or reporter and its text. */
const onTheSpot = lean(
  new RegExp(
    `^${figure}{1,3}月${figure}{1,3}日[ \\u3000，,]+(?!.*[走进進入到来來访訪助送])\\p{Script=Han}{2,10}[省市州县縣区區乡鄉镇鎮村街道社里]$`,
    'u',
  ),
);
const endsAsSpot = endsWithOneOf('省市州县縣区區乡鄉镇鎮村街道社里');
const tellsSpot = ({ unit, before, after }: RoleSite): boolean =>
  after?.running === true &&
  (before?.kind === 'short' || (before?.kind === 'signature' && !before.glued)) &&
  endsAsSpot(unit.text) &&
  onTheSpot.test(unit.text);

/** Below a headline, whatever stands below. */
const datesHeadline = ({ unit, before, after }: RoleSite): boolean =>
  after !== undefined &&
  before?.kind === 'short' &&
  before.text.length >= shortestHeadline &&
  !before.glued &&
  mayBePeriod(unit.text) &&
  period.test(unit.text);

/** Shortest headline above such a line. */
const shortestHeadline = 4;

/** With what a day (日期, 星期三) or an hour ends. */
const mayBeDay = endsWithOneOf('日号號）)一二三四五六天0123456789:apm/. -');

const isDay = ({ unit, before, after }: RoleSite): boolean =>
  mayBeDay(unit.text) &&
  (before?.kind === 'short' || before?.kind === 'signature' || before?.kind === 'meta') &&
  !before.glued &&
  !endsSentence(before.text) &&
  (after?.running === true ||
    (after !== undefined && recorded.test(unit.text)) ||
    after?.mark === 'list' ||
    isLabelled(after?.text ?? '') ||
    isDocumentNumber(after?.text ?? '')) &&
  (dated.test(unit.text) || recorded.test(unit.text));

/**
 * `2021-06-02 09:14` `2015年8月27日(星期四)` between a headline and its text, or the number of a document: a line of data that dates the
 * article.
 */
export const dayLine: RoleRule = {
  name: 'day-line',
  ofLines: true,
  read: (site) => {
    const { unit } = site;
    if (unit.text.length > 36) return undefined;
    if (site.before !== undefined && site.before.kind !== 'short' && isWireDay(unit.text)) return { kind: 'dateline' };
    if (site.after?.running === true && !unit.running && isSentDay(unit.text)) return { kind: 'meta' };
    return datesHeadline(site) || isDay(site) || tellsSpot(site) ? { kind: 'meta' } : undefined;
  },
};
