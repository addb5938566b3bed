import { unitsOf } from '../../text/unit-set.ts';
import type { DateShift } from '../../tree.ts';
import { type DateRule, type FoundDate, noDates } from '../found-date.ts';
import { isInQuotes } from '../in-quotes.ts';
import { readNumber } from '../numerals.ts';
import { numeral } from '../patterns.ts';
import { weekdayNumber } from '../weekday-after.ts';
import { yearOf } from '../year-of.ts';
import { relativeYear, yearShift } from './relative-year.ts';
import { seasonNumbers } from './seasons.ts';

type Read = (found: RegExpExecArray, roc: () => boolean) => Omit<FoundDate, 'start' | 'end'> | undefined;

interface Word {
  /** The characters with which it opens. */
  opens: string;
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
    opens: '今昨前明',
    pattern: new RegExp(`([今昨前明])[日天]?[（(](${numeral}{1,3})[日号號]?[）)][日天]?`, 'y'),
    read: ([, word = '', printed = '']) => {
      const day = readNumber(printed);
      if (day === undefined || day < 1 || day > 31) return undefined;
      return { value: `XXXX-XX-${String(day).padStart(2, '0')}`, relative: days(dayShifts[word] ?? 0) };
    },
  },
  {
    opens: '今',
    pattern:
      /(?<![每至到有如于於直时時的走当當现現])今(?:日|天|晨|早|晚|夜|(?=[上下]午))(?!的|头条|頭條|中国|中國|说法|說法|之|\d*版|更)/y,
    read: () => ({ value: someDay, relative: days(0) }),
  },
  {
    opens: '昨',
    pattern: /昨(?:日|天|晨|早|晚|夜|(?=[上下]午))(?!的|之)/y,
    read: () => ({ value: someDay, relative: days(-1) }),
  },
  { opens: '大', pattern: /大前天(?!的)/y, read: () => ({ value: someDay, relative: days(-3) }) },
  {
    opens: '前',
    // 目前日均 and 生前日记 are none
    pattern: /(?<![目以之生])前[日晚](?=[上下]午|[,，、]|[凌清]晨|晚)/y,
    read: () => ({ value: someDay, relative: days(-2) }),
  },
  { opens: '前', pattern: /(?<![大以从從])前天(?!的)/y, read: () => ({ value: someDay, relative: days(-2) }) },
  {
    opens: '明',
    pattern: /明(?:日|天|晨|早|晚)(?=[上下]午|[起开開将將举舉,，、（(。]|凌晨|清晨|中午|晚)/y,
    read: () => ({ value: someDay, relative: days(1) }),
  },
  {
    opens: '后後',
    // 先天与后天, 然后天将亮: only what says when something is done
    pattern: /(?<![大先与與和今之以然此最其])[后後]天(?=[上下]午|[起开開举舉,，、（(]|凌晨|清晨|中午|晚上)/y,
    read: () => ({ value: someDay, relative: days(2) }),
  },
  {
    opens: '当當同',
    pattern: /[当當同]日(?![制结結常益])|[当當]天(?!的|气|氣)/y,
    read: () => ({ value: someDay, relative: days(0, 'previous') }),
  },
  {
    opens: '次翌隔第',
    pattern: /[次翌隔]日(?![制])|隔天|第二天(?!的)/y,
    read: () => ({ value: someDay, relative: days(1, 'previous') }),
  },
  {
    opens: '上本这這下',
    pattern: /([上本这這下])(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])(?![年次期个個])/y,
    read: ([, sign = '', day = '']) => ({
      value: someDay,
      weekday: weekdayNumber(day),
      relative: { unit: 'week', by: signs[sign] ?? 0 },
    }),
  },
  {
    opens: '上本下',
    pattern: /([上本下])(?:个|個)?月(?![球台臺刊票饼餅亮光报報牙])/y,
    read: ([, sign = '']) => ({ value: 'XXXX-XX', relative: { unit: 'month', by: signs[sign] ?? 0 } }),
  },
  {
    opens: '今本去前明后後同次翌当當',
    pattern: new RegExp(
      `${relativeYear}(?:[(（](${numeral}{2,4})[)）])?年(?![轻輕纪紀龄齡])(?:(春|夏|秋|冬)(?:[季天]|(?=[至到、,，。;；)）]|$)))?`,
      'y',
    ),
    read: ([word, told, name = ''], roc) => {
      const season = seasonNumbers[name];
      const of = season === undefined ? '' : `-${season}`;
      const year = told === undefined ? undefined : yearOf(told, roc);
      if (year !== undefined) return { value: `${year}${of}` };
      const relative = yearShift(word);
      // 当年 and 第二年 count from an event as often as from a year
      return relative === undefined || (relative.from && !/^[次翌同]/.test(word))
        ? undefined
        : { value: `XXXX${of}`, relative };
    },
  },
  {
    opens: '今',
    // 今冬 may have begun last year
    pattern: /(?<![如当當古])今([春夏秋])季?(?![节節联聯晚])/y,
    read: ([, name = '']) => ({ value: `XXXX-${seasonNumbers[name] ?? ''}`, relative: { unit: 'year', by: 0 } }),
  },
  {
    opens: '去',
    // 失去春天 is none: 去冬今春, 去秋以来
    pattern: /去([春夏秋冬])(?=[今以,，、])/y,
    read: ([, name = '']) => ({ value: `XXXX-${seasonNumbers[name] ?? ''}`, relative: { unit: 'year', by: -1 } }),
  },
];

/** The words that open with a character, in the order in which they are tried. */
const byFirst = new Map<number, Word[]>();
for (const word of words)
  for (const first of word.opens) byFirst.set(first.charCodeAt(0), [...(byFirst.get(first.charCodeAt(0)) ?? []), word]);

/** The first characters of these words, and the second. */
const openings = words.map(({ opens }) => opens).join('');
const firsts = unitsOf(openings);
const seconds = unitsOf('春夏秋冬日天年月周週星礼禮个個晚晨早夜上下二前（(');

/** Offset from `at` on at which such a word may begin; the length of the text when there is none. */
function nextOpening(text: string, at: number): number {
  const { length } = text;
  for (let next = at; next < length - 1; next += 1)
    if (firsts.has(text.charCodeAt(next)) && seconds.has(text.charCodeAt(next + 1))) return next;
  return length;
}

function wordAt(text: string, at: number, roc: () => boolean): FoundDate | undefined {
  for (const { pattern, read } of byFirst.get(text.charCodeAt(at)) ?? []) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const date = found && read(found, roc);
    if (found && date) return isInQuotes(text, at) ? undefined : { ...date, start: at, end: at + found[0].length };
  }
  return undefined;
}

/** Words for time that count from another day: 昨日, 今天上午, 本周三, 上月, 去年, 今春, 当日, 次年. 日前 and 近日 say no day and are left alone. */
export const relative: DateRule = {
  name: 'relative',
  needs: { holds: openings },
  find: (text, roc) => {
    let at = nextOpening(text, 0);
    if (at === text.length) return noDates;
    const dates: FoundDate[] = [];
    while (at < text.length) {
      const found = wordAt(text, at, roc);
      if (found) dates.push(found);
      // the second character may open a word, too: 当前天
      at = nextOpening(text, found?.end ?? at + 1);
    }
    return dates;
  },
};
