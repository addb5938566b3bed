import { expect, test } from 'vitest';
import { normalizeQuery, parseQuery } from '../../src/search/query.ts';

test.each([
  ['区委书记', [['区委书记']], []],
  ['会议  指出', [['会议'], ['指出']], []],
  ['"New York" 会议', [['New York'], ['会议']], []],
  ['"会议 指出"', [['会议 指出']], []],
  ['会议 -指出', [['会议']], ['指出']],
  ['会议 -"New York"', [['会议']], ['New York']],
  ['扬尘|油烟 会议', [['扬尘', '油烟'], ['会议']], []],
  ['"a b"|"c d"', [['a b', 'c d']], []],
  ['-5月', [['-5月']], []],
  ['5|', [['5|']], []],
  ['|', [['|']], []],
  ['"', [['"']], []],
  ['他说"好', [['他说"好']], []],
  ['“一区五城”', [['“一区五城”']], []],
  ['-', [['-']], []],
  ['--', [['--']], []],
  ['', [], []],
])('%j', (text, all, none) => {
  expect(parseQuery(text)).toEqual({ all, none });
});

test('terms that nothing is left of are gone, the same term counts once', () => {
  const query = { all: [['甲', '甲'], ['　'], ['乙', '']], none: [''] };
  expect(normalizeQuery(query, (term) => term.trim())).toEqual({ all: [['甲'], ['乙']], none: [] });
});
