import { describe, expect, test } from 'vitest';
import { bitsOf, unitBits, unitSet, unitsOf } from '../../../src/parser/text/unit-set.ts';

describe('the code units of some characters', () => {
  test.each(['', 'a', '年月日', '0123456789０１２３', '\u0000\uffff', '的了是0 \u3000（'])(
    'are those of %j and no others',
    (characters) => {
      const units = [...new Set(characters.split(''))].map((character) => character.charCodeAt(0));
      for (const set of [unitsOf(characters), unitSet(units)]) {
        const held = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => set.has(unit));
        expect(held).toEqual(units.sort((a, b) => a - b));
      }
    },
  );
});

test('tells of each code unit the sets that it is in', () => {
  const bits = unitBits(['年月', undefined, '月日\uffff', '']);
  expect(['年', '月', '日', '\uffff', '时', 'a'].map((character) => bitsOf(bits, character.charCodeAt(0)))).toEqual([
    0b1, 0b101, 0b100, 0b100, 0, 0,
  ]);
});
