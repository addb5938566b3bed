import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateShift } from '../../src/parser/tree.ts';
import { addMonths, inWords } from '../../src/records/dates/days.ts';
import { inYear } from '../../src/records/dates/in-year.ts';
import { nearestYear } from '../../src/records/dates/nearest-year.ts';
import { resolveShift } from '../../src/records/dates/resolve-shift.ts';
import { isEdtf } from '../../src/records/edtf.ts';
import { checkLedger } from '../../src/records/ledger/index.ts';
import { articleSchema } from '../../src/records/schema/index.ts';
import { recordsOf } from './records-of.ts';

test.each([
  ['XXXX-05-30', 2020, '2020-05-30'],
  ['XXXX', 2020, '2020'],
  ['XXXX-12-30/XXXX-01-02', 2020, '2020-12-30/2021-01-02'],
  ['XXXX-05-28/XXXX-05-30', 2020, '2020-05-28/2020-05-30'],
  ['XXXX-02-29', 2021, undefined],
])('%s in %i is %s', (value, year, dated) => {
  expect(inYear(value, year)).toBe(dated);
});

test.each([
  ['2021-01', -1, '2020-12'],
  ['2020-12-30', 1, '2021-01'],
  ['2021-06', 0, '2021-06'],
])('%s and %i months is %s', (month, by, other) => {
  expect(addMonths(month, by)).toBe(other);
});

test.each([
  ['2021-06-02', '2021年6月2日'],
  ['2021-06', '2021年6月'],
  ['2021', '2021年'],
])('%s is written %s', (value, words) => {
  expect(inWords(value)).toBe(words);
});

const day: DateShift = { unit: 'day', by: -1 };

describe('a word counted from a day', () => {
  test.each([
    ['昨日', 'XXXX-XX-XX', day, '2021-03-01', '2021-02-28'],
    ['昨（28）日', 'XXXX-XX-28', day, '2021-03-01', '2021-02-28'],
    ['昨（5）日 in a paper of the 20th', 'XXXX-XX-05', day, '2021-03-20', undefined],
    ['6日電', 'XXXX-XX-06', { unit: 'day', by: 0 }, '2021-03-07', '2021-03-06'],
    ['昨日 in a paper of a month', 'XXXX-XX-XX', day, '2021-03', undefined],
    ['昨日 in an open date', 'XXXX-XX-XX', day, '[2021-03-01..]', undefined],
    ['本月12日', 'XXXX-XX-12', { unit: 'month', by: 0 }, '2021-03-20', '2021-03-12'],
    ['本月12日至18日', 'XXXX-XX-12/XXXX-XX-18', { unit: 'month', by: 0 }, '2021-03-20', '2021-03-12/2021-03-18'],
    ['去年冬天', 'XXXX-24', { unit: 'year', by: -1 }, '2021-06-02', '2020-24'],
    ['上月31日 of a short month', 'XXXX-XX-31', { unit: 'month', by: -1 }, '2021-03-20', undefined],
    ['上月', 'XXXX-XX', { unit: 'month', by: -1 }, '2021-01', '2020-12'],
    ['上月 in a paper of a year', 'XXXX-XX', { unit: 'month', by: -1 }, '2021', undefined],
    ['去年', 'XXXX', { unit: 'year', by: -1 }, '2021', '2020'],
    ['今年5月', 'XXXX-05', { unit: 'year', by: 0 }, '2021-06-02', '2021-05'],
    ['去年12月30日', 'XXXX-12-30', { unit: 'year', by: -1 }, '2021-06-02', '2020-12-30'],
    ['上世纪80年代', 'XX8X', { unit: 'century', by: -1 }, '2021-06', '198X'],
  ] as const)('%s', (_, value, relative, base, expected) => {
    expect(resolveShift({ value, relative }, base)).toBe(expected);
  });

  test.each([
    ['上周五', -1, 5, '2021-05-28'],
    ['本周一', 0, 1, '2021-05-31'],
    ['下周日', 1, 7, '2021-06-13'],
  ])('%s, from a Wednesday', (_, by, weekday, expected) => {
    expect(resolveShift({ value: 'XXXX-XX-XX', relative: { unit: 'week', by }, weekday }, '2021-06-02')).toBe(expected);
  });
});

describe('a day without a year is of', () => {
  test.each([
    ['the year of the issue', 'XXXX-05-30', '2021-06-02', '2021-05-30'],
    ['the same year, long past', 'XXXX-01-05', '2021-11-30', '2021-01-05'],
    ['the same year, soon to come', 'XXXX-06-10', '2021-06-02', '2021-06-10'],
    ['the year before', 'XXXX-12-30', '2021-01-03', '2020-12-30'],
    ['either', 'XXXX-11-20', '2021-06-02', undefined],
    ['a year that is not known', 'XXXX-05-30', '[2021-06-02..]', undefined],
    ['the year of an issue dated by the year', 'XXXX-05-30', '2021', '2021-05-30'],
    ['the same year, a month', 'XXXX-05', '2021-06-02', '2021-05'],
    ['the same year, its own month', 'XXXX-06', '2021-06-30', '2021-06'],
    ['the year before, a month', 'XXXX-12', '2021-01-03', '2020-12'],
    ['a range that passes the day of issue', 'XXXX-05-28/XXXX-06-05', '2021-06-02', '2021-05-28/2021-06-05'],
    ['a range over the turn of the year', 'XXXX-12-30/XXXX-01-02', '2020-12-28', '2020-12-30/2021-01-02'],
  ])('%s', (_, value, issue, expected) => {
    expect(nearestYear(value, issue)).toBe(expected);
  });
});

const title = '河口大桥主桥合龙';
const told = (body: string, id = 'hekou-2021-06-02') => {
  const text = `${title}\n\n${body}沿线居民的出行时间将缩短半小时以上。沈一舟\n`;
  const { articles, issue, lines } = recordsOf(text, id);
  for (const article of articles) articleSchema.parse(article);
  expect(checkLedger(issue, articles, lines)).toEqual([]);
  return articles.flatMap(({ dates = [] }) => dates.map(({ value, printed, basis }) => `${printed} ${value} ${basis}`));
};

test.each([
  ['大桥昨日合龙。', ['昨日 2021-06-01 inferred']],
  [
    '大桥于5月30日合龙，当日通过验收，次日铺设桥面。',
    ['5月30日 2021-05-30 inferred', '当日 2021-05-30 inferred', '次日 2021-05-31 inferred'],
  ],
  ['大桥于2019年3月开工，5月30日打下第一桩。', ['2019年3月 2019-03 printed', '5月30日 XXXX-05-30 printed']],
  ['大桥于2019年3月1日开工，次年5月合龙。', ['2019年3月1日 2019-03-01 printed', '次年5月 2020-05 inferred']],
  [
    '县长昨（1）日说，去年12月开工的大桥将于本月12日通车。',
    ['昨（1）日 2021-06-01 inferred', '去年12月 2020-12 inferred', '本月12日 2021-06-12 inferred'],
  ],
  ['当日天气晴好，大桥合龙。', ['当日 undefined unknown']],
  ['日前，大桥合龙。', []],
  ['大桥于2019年动工，次年合龙。', ['2019年 2019 printed', '次年 2020 inferred']],
])('%s', (body, dates) => {
  expect(told(body)).toEqual(dates);
});

test('words count from the dateline before the issue', () => {
  expect(told('本报青口5月30日讯 大桥昨日合龙。')).toEqual(['5月30日 2021-05-30 inferred', '昨日 2021-05-29 inferred']);
});

test('where the issue is open, the day of the news tells the year but not which day 昨日 is', () => {
  const text = `${title}\n\n5月30日，大桥合龙。去年12月开工的大桥昨日铺设桥面，沿线居民的出行时间将缩短半小时以上。沈一舟\n`;
  const date = { value: '[2020-05-30..]', basis: 'inferred' as const, why: '编者推断' };
  const { articles } = recordsOf(text, 'hekou-7', { date });
  expect(articles.flatMap(({ dates = [] }) => dates.map(({ value }) => value))).toEqual([
    '2020-05-30',
    '2019-12',
    undefined,
  ]);
});

test('without a day of issue a word stays open', () => {
  expect(told('大桥昨日合龙。去年12月开工的大桥长千米。', 'hekou-7')).toEqual([
    '昨日 undefined unknown',
    '去年12月 XXXX-12 unknown',
  ]);
});

test('an article whose lead opens with 昨日 is of the day before the issue', () => {
  const { articles } = recordsOf(
    `${title}\n\n昨日，大桥合龙。沿线居民的出行时间将缩短半小时以上。沈一舟\n`,
    'hekou-2021-06-02',
  );
  expect(articles[0]?.date).toMatchObject({ value: '2021-06-01', basis: 'inferred', printed: '昨日' });
});

const pieces = fc.constantFrom(
  ...[
    '5月30日',
    '2021年',
    '6月2日 星期三',
    '昨日',
    '本月12日',
    '上周五',
    '去年',
    '12月',
    '当日',
    '至',
    '，',
    '。',
    '大桥合龙',
    '次年3月',
    '（5）日',
  ],
);

test('every date of every article is EDTF, stands where it says, and says on what it stands', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), (words) => {
      const { articles, issue, lines } = recordsOf(`${title}\n\n${words.join('')}\n`);
      const dates = articles.flatMap(({ dates = [] }) => dates);
      expect(checkLedger(issue, articles, lines)).toEqual([]);
      expect(dates.filter(({ value }) => value !== undefined && !isEdtf(value))).toEqual([]);
      expect(dates.filter(({ basis, why }) => basis !== 'printed' && why === undefined)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
