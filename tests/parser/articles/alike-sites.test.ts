import { expect, test } from 'vitest';
import { countAlike, type Line } from '../../../src/parser/articles/alike-sites.ts';

const line = (text: string): { run: readonly Line[] } => ({ run: [{ text }] });

test('counts the other lines of one form and of one opening; a bare paragraph has neither', () => {
  const places = [line('（一）走村入户'), line('（二）修路'), line('渡口的船'), line('渡口的灯 亮了'), { run: [] }];
  expect(countAlike(places).map(({ alikeForms, alikeOpenings }) => [alikeForms, alikeOpenings])).toEqual([
    [1, 0],
    [1, 0],
    [0, 1],
    [0, 1],
    [0, 0],
  ]);
});
