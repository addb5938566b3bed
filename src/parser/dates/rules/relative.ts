import { unitsOf } from '../../text/quick-look.ts';
import type { DateShift } from '../../tree.ts';
import { type DateRule, type FoundDate, noDates } from '../found-date.ts';
import { isInQuotes } from '../in-quotes.ts';
import { readNumber } from '../numerals.ts';
import { numeral } from '../patterns.ts';
import { weekdayNumber } from '../weekday-after.ts';
import { relativeYear, yearShift } from './relative-year.ts';

type Read = (found: RegExpExecArray) => Omit<FoundDate, 'start' | 'end'> | undefined;

interface Word {
  pattern: RegExp;
  read: Read;
}

const dayShifts: Record<string, number> = { 今: 0, 本: 0, 昨: -1, 前: -2, 明: 1 };
const signs: Record<string, number> = { 上: -1, 本: 0, 这: 0, 這: 0, 下: 1 };

const days = (by: number, from?: 'previous'): DateShift => ({ unit: 'day', by, ...(from && { from }) });
const someDay = 'XXXX-XX-XX';

/** The words for days, weeks, months and years that count from another day, each with what may not stand around it. */
const words: Word[] = [
  // 昨（5）日  昨日（6月5日 has a month and is read as written）  今(6)日
  {
    pattern: new RegExp(`([今昨前明])[日天]?[（(](${numeral}{1,3})[日号號]?[）)][日天]?`, 'y'),
    read: ([, word = '', printed = '']) => {
      const day = readNumber(printed);
      if (day === undefined || day < 1 || day > 31) return undefined;
      return { value: `XXXX-XX-${String(day).padStart(2, '0')}`, relative: days(dayShifts[word] ?? 0) };
    },
  },
  {
    pattern:
      /(?<![每至到有如于於直时時的走当當现現])今(?:日|天|晨|早|晚|夜|(?=[上下]午))(?!的|头条|頭條|中国|中國|说法|說法|之|\d*版|更)/y,
    read: () => ({ value: someDay, relative: days(0) }),
  },
  { pattern: /昨(?:日|天|晨|早|晚|夜|(?=[上下]午))(?!的|之)/y, read: () => ({ value: someDay, relative: days(-1) }) },
  { pattern: /大前天(?!的)/y, read: () => ({ value: someDay, relative: days(-3) }) },
  { pattern: /(?<![大以从從])前天(?!的)/y, read: () => ({ value: someDay, relative: days(-2) }) },
  {
    pattern: /明(?:日|天|晨|早|晚)(?=[上下]午|[起开開将將举舉,，、（(。]|凌晨|清晨|中午|晚)/y,
    read: () => ({ value: someDay, relative: days(1) }),
  },
  {
    pattern: /(?:当|當|同|即)日(?![制结結常益])|[当當]天(?!的|气|氣)/y,
    read: ([word]) => (word === '即日' ? undefined : { value: someDay, relative: days(0, 'previous') }),
  },
  { pattern: /[次翌隔]日(?![制])|隔天|第二天(?!的)/y, read: () => ({ value: someDay, relative: days(1, 'previous') }) },
  {
    pattern: /([上本这這下])(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])(?![年次期个個])/y,
    read: ([, sign = '', day = '']) => ({
      value: someDay,
      weekday: weekdayNumber(day),
      relative: { unit: 'week', by: signs[sign] ?? 0 },
    }),
  },
  {
    pattern: /([上本下])(?:个|個)?月(?![球台臺刊票饼餅亮光报報牙])/y,
    read: ([, sign = '']) => ({ value: 'XXXX-XX', relative: { unit: 'month', by: signs[sign] ?? 0 } }),
  },
  {
    pattern: new RegExp(`${relativeYear}年(?![轻輕纪紀])`, 'y'),
    read: ([word]) => {
      const relative = yearShift(word.charAt(0));
      return relative?.from === 'previous' || relative === undefined ? undefined : { value: 'XXXX', relative };
    },
  },
];

/** The first characters of these words, and the second. */
const firsts = unitsOf('今昨前明本去后後当當同次翌隔第上下这這大');
const seconds = unitsOf('日天年月周週星礼禮个個晚晨早夜上下二前（(');

/** Which places of a table hold a first character (1) or a second (2): a text is looked through once. Several characters share a place; a table of all is slow to read. */
const folds = 0x1000;
const classes = new Uint8Array(folds);
for (const first of firsts) classes[first % folds] = 1;
for (const second of seconds) classes[second % folds] = (classes[second % folds] ?? 0) | 2;

/** Offset from `at` on at which such a word may begin; the length of the text when there is none. */
function nextOpening(text: string, at: number): number {
  const last = text.length - 1;
  let next = at;
  let place = classes[text.charCodeAt(next) % folds] ?? 0;
  for (; next < last; next += 1) {
    const after = classes[text.charCodeAt(next + 1) % folds] ?? 0;
    if (place & 1 && after & 2 && firsts.has(text.charCodeAt(next)) && seconds.has(text.charCodeAt(next + 1)))
      return next;
    place = after;
  }
  return text.length;
}

function wordAt(text: string, at: number): FoundDate | undefined {
  for (const { pattern, read } of words) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const date = found && read(found);
    if (found && date) return isInQuotes(text, at) ? undefined : { ...date, start: at, end: at + found[0].length };
  }
  return undefined;
}

/** Words for time that count from another day: 昨日, 今天上午, 本周三, 上月, 去年, 当日. 日前 and 近日 say no day and are left alone. */
export const relative: DateRule = {
  name: 'relative',
  find: (text) => {
    let at = nextOpening(text, 0);
    if (at === text.length) return noDates;
    const dates: FoundDate[] = [];
    while (at < text.length) {
      const found = wordAt(text, at);
      if (found) dates.push(found);
      // the second character may open a word, too: 当前天
      at = nextOpening(text, found?.end ?? at + 1);
    }
    return dates;
  },
};
