import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDifferences, findDifferences, scriptTable } from '../../src/search/other-script.ts';

test('the table keeps the character most often shown, differences keep the rest', () => {
  const table = scriptTable([
    ['干部后来', '幹部後來'],
    ['干部皇后', '幹部皇后'],
    ['后天', '後天'],
  ]);
  expect([...table]).toEqual([
    ['干', '幹'],
    ['后', '後'],
    ['来', '來'],
  ]);
  expect(findDifferences('皇后后来', '皇后後來', table)).toEqual([1, '后']);
  expect(applyDifferences('皇后后来', [1, '后'], table)).toBe('皇后後來');
});

test('any text of the same length comes back', () => {
  const character = fc.constantFrom('干', '后', '来', '𠮷', 'a', '\n');
  const pair = fc.array(fc.tuple(character, character), { maxLength: 20 });
  fc.assert(
    fc.property(pair, pair, (known, asked) => {
      const side = (pairs: typeof known, index: 0 | 1) => pairs.map((both) => both[index]).join('');
      const sameLength = asked.filter(([from, to]) => from.length === to.length);
      const [from, to] = [side(sameLength, 0), side(sameLength, 1)];
      const table = scriptTable([[side(known, 0), side(known, 1)]]);
      expect(applyDifferences(from, findDifferences(from, to, table), table)).toBe(to);
    }),
  );
});
