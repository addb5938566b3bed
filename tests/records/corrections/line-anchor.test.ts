import { expect, test } from 'vitest';
import { lineAnchor } from '../../../src/records/corrections/line-anchor.ts';

test.each([
  [44, '青口大桥合龙', '44:9d07'],
  [44, '　　青口大桥合龙 ', '44:9d07'],
  [45, '青口大桥合拢', '45:5e8a'],
  [1, '', '1:e3b0'],
])('%i %j', (line, text, expected) => {
  expect(lineAnchor(line, text)).toBe(expected);
});
