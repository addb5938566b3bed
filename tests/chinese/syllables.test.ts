import { expect, test } from 'vitest';
import { characterReadings, pinyinSyllables } from '../../src/chinese/index.ts';

test.each([
  ['单晓华', 'person', 'shan xiao hua'],
  ['單曉華', 'person', 'shan xiao hua'],
  ['吕梁市', 'place', 'lv liang shi'],
] as const)('%s (%s): %s', (name, kind, syllables) => {
  expect(pinyinSyllables(name, kind).join(' ')).toBe(syllables);
});

test.each([
  ['长', ['chang', 'zhang']],
  ['舟', ['zhou']],
  ['女', ['nv']],
  ['a', []],
  ['。', []],
  ['', []],
])('%j is read %o', (character, readings) => {
  expect(characterReadings(character).filter((reading) => readings.length > 1 || readings[0] === reading)).toEqual(
    readings,
  );
});
