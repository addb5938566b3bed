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
  ['１９９８年７月', false, ['1998-07']],
  ['发布时间：2021-06-02', false, ['2021-06-02']],
  ['实行“一月一签约、一月一开工”机制', false, []],
  ['历时3个月', false, []],
])('%s', (text, roc, values) => {
  expect(findDates(text, roc).map(({ value }) => value)).toEqual(values);
});

test('a weekday that contradicts its date, and a day that is in no calendar', () => {
  expect(findDates('2021年6月2日 星期一', false)[0]?.fault).toBe('weekday-contradiction');
  expect(findDates('2021年2月30日', false)[0]?.fault).toBe('impossible-date');
});
