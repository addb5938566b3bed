import { expect, test } from 'vitest';
import { fitsOneOf, quickLook } from '../../../src/parser/text/quick-look.ts';

const look = quickLook([{ opens: '第' }, { ends: '版页' }, { holds: '0123456789' }, { opens: '第', holds: '版' }, {}]);

test.each([
  ['第3版', 0b11111],
  ['第三版', 0b11011],
  ['要闻', 0b10000],
  ['3', 0b10100],
  ['', 0b10000],
])('%s is looked at by the rules %i', (text, expected) => {
  expect(look(text)).toBe(expected);
});

test('is looked at by the rules wanted and no others', () => {
  expect(look('第3版', 0b01010)).toBe(0b01010);
  expect(look('要闻', 0b01111)).toBe(0);
});

test('asks only the forms that a text may fit', () => {
  const isDate = fitsOneOf([
    { pattern: /^\d+月/, holds: '月' },
    { pattern: /^周/, opens: '週' },
  ]);
  expect(['3月', '周三'].map(isDate)).toEqual([true, false]);
});
