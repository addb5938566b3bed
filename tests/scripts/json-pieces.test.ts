import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../scripts/lib/json-pieces.ts';

test('pieces of any size make the text that JSON.stringify gives', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), fc.integer({ min: 0, max: 200 }), (value, space, most) => {
      expect([...jsonPieces(value, space, '', most)].join('')).toBe(JSON.stringify(value, null, space));
    }),
  );
});

test('a margin stands before all lines but the first, and what is not known is left out', () => {
  const value = { a: undefined, b: [1, { c: 'x' }] };
  const whole = JSON.stringify([value], null, 2).slice(4, -2);
  for (const most of [0, 1000]) expect([...jsonPieces(value, 2, '  ', most)].join('')).toBe(whole);
});

test('no piece is longer than asked where it can be cut', () => {
  const pieces = [...jsonPieces({ list: Array.from({ length: 100 }, (_, n) => ({ n, text: 'abc' })) }, 0, '', 100)];
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100);
});
