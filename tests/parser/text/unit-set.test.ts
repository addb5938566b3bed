import { describe, expect, test } from 'vitest';
import { unitsOf } from '../../../src/parser/text/unit-set.ts';

describe('the code units of some characters', () => {
  test.each(['', 'a', '年月日', '0123456789０１２３', '\u0000\uffff', '的了是0 \u3000（'])(
    'are those of %j and no others',
    (characters) => {
      const set = unitsOf(characters);
      const held = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => set.has(unit));
      expect(held).toEqual(
        [...new Set(characters.split(''))].map((character) => character.charCodeAt(0)).sort((a, b) => a - b),
      );
    },
  );
});
