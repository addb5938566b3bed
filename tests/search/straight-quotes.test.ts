import { expect, test } from 'vitest';
import { straightQuotes } from '../../src/search/client/page/straight-quotes.ts';

test.each([
  ['“夜经济”', '夜经济'],
  ['「夜經濟」 非遺', '夜經濟 非遺'],
  ['『夜 經濟』', '"夜 經濟"'],
  ['＂夜市＂|“集市”', '夜市|集市'],
  ['-“夜市” 集市', '-夜市 集市'],
  ['“夜经济', '“夜经济'],
  ['“”', '“”'],
  ['夜经济', '夜经济'],
])('%s → %s', (query, plain) => {
  expect(straightQuotes(query)).toBe(plain);
});
