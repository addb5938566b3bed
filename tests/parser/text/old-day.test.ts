import { expect, test } from 'vitest';
import { isOldDay } from '../../../src/parser/text/old-day.ts';

test.each([
  ['辛丑年六月初二', true],
  ['歲次辛丑六月初二日', true],
  ['庚子年臘月廿三', true],
  ['农历腊月廿三', false],
  ['六月初二', false],
  ['辛丑年六月初二开航', false],
])('%s is a day of the old calendar with its year: %s', (text, expected) => {
  expect(isOldDay(text)).toBe(expected);
});
