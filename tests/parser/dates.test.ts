import { expect, test } from 'vitest';
import { findDates } from '../../src/parser/dates/find-dates.ts';

test.each([
  ['5月30日上午', false, ['XXXX-05-30']],
  ['5月28日至29日,', false, ['XXXX-05-28/XXXX-05-29']],
  ['2021年6月2日 星期三', false, ['2021-06-02']],
  ['二〇二一年六月二日', false, ['2021-06-02']],
  ['中華民國110年6月2日', true, ['2021-06-02']],
  ['112年5月10日', true, ['2023-05-10']],
  ['三十七年六月廿三日', true, ['1948-06-23']],
  ['中華民國一百一十年六月二日', true, ['2021-06-02']],
  ['民國一百零九年五月六日', true, ['2020-05-06']],
  ['二○二一年六月二日', false, ['2021-06-02']],
  ['2020年12月30日至1月2日', false, ['2020-12-30/2021-01-02']],
  ['110.6.2', true, []],
  ['2021/6/2', false, ['2021-06-02']],
  ['比分是3-2', false, []],
  ['110年6月2日', false, ['2021-06-02']],
  ['開工於九十八年三月', true, ['2009-03']],
  ['今年三月底', false, ['XXXX-03']],
  ['三月', false, []],
  ['１９９８年７月', false, ['1998-07']],
  ['发布时间：2021-06-02', false, ['2021-06-02']],
  ['实行“一月一签约、一月一开工”机制', false, []],
  ['历时3个月', false, []],
])('%s', (text, roc, values) => {
  expect(findDates(text, () => roc).map(({ value }) => value)).toEqual(values);
});

test('a weekday that contradicts its date, and a day that is in no calendar', () => {
  expect(findDates('2021年6月2日 星期一', () => false)[0]?.fault).toBe('weekday-contradiction');
  expect(findDates('2021年2月30日', () => false)[0]?.fault).toBe('impossible-date');
});

test.each([
  ['在 2021年6月2日 星期三 召开', '2021年6月2日 星期三'],
  ['第3版　二〇二一年六月二日', '二〇二一年六月二日'],
  [' 5月30日', '5月30日'],
])('the date printed in “%s” is “%s”, without the blanks around it', (text, printed) => {
  expect(findDates(text, () => false).map(({ start, end }) => text.slice(start, end))).toEqual([printed]);
});
