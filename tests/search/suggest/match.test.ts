import { expect, test } from 'vitest';
import { matchesSyllables, readLetters } from '../../../src/search/client/suggest/match.ts';

test.each([
  ['hwf', true],
  ['huangwf', true],
  ['huangweifeng', true],
  ['huangweifengx', false],
  ['hf', false],
  ['uang', false],
])('huang wei feng: %s %s', (letters, expected) => {
  expect(matchesSyllables(letters, [['huang'], ['wei'], ['feng']])).toBe(expected);
});

test.each([
  ['Huang Wei-feng', 'huangweifeng'],
  ['lü', 'lv'],
  ['lyu', 'lv'],
  ["xi'an", 'xian'],
  ['沈 yz', '沈yz'],
  ['黄', undefined],
  ['5g', undefined],
  ['', undefined],
])('%j as pinyin: %s', (text, expected) => {
  expect(readLetters(text)).toBe(expected);
});
