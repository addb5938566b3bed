import { expect, test } from 'vitest';
import { anchorIn, lineAnchor } from '../../../src/records/corrections/line-anchor.ts';

test.each([
  [44, '青口大桥合龙', '44:9d07'],
  [44, '　　青口大桥合龙 ', '44:9d07'],
  [45, '青口大桥合拢', '45:5e8a'],
  [1, '', '1:e3b0'],
])('%i %j', (line, text, expected) => {
  expect(lineAnchor(line, text)).toBe(expected);
});

test('the anchor of a long line that many pieces name is made once', () => {
  const lines = ['青口大桥合龙'.repeat(200_000)];
  const anchors = new Set(Array.from({ length: 20_000 }, () => anchorIn(lines, 1)));
  expect([...anchors]).toEqual([lineAnchor(1, lines[0] ?? '')]);
});
