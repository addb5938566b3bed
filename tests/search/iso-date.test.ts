import { expect, test } from 'vitest';
import { isoDate } from '../../src/search/index/iso-date.ts';

test.each([
  ['2020-05-30', '2020-05-30'],
  ['[2020-05-30..]', '2020-05-30'],
  ['2020-05~', '2020-05'],
  ['2020-05-30/2020-06-02', '2020-05-30'],
  ['2020', '2020'],
  ['XXXX-05-30', undefined],
  ['202X', undefined],
  ['2020-XX-30', '2020'],
  [undefined, undefined],
])('%s → %s', (value, expected) => {
  expect(isoDate(value)).toBe(expected);
});
