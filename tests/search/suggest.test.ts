import { expect, test } from 'vitest';
import { findHomophones, findSuggestions, matchesSyllables, readLetters } from '../../src/search/client/suggest.ts';
import type { NameEntry, Suggestable } from '../../src/search/manifest.ts';

const person = (Hans: string, Hant: string, pinyin: string): NameEntry => ({ kind: 'person', Hans, Hant, pinyin });
const data: Suggestable = {
  names: [
    person('沈一舟', '沈一舟', 'shen yi zhou'),
    person('单晓华', '單曉華', 'shan xiao hua'),
    { kind: 'place', Hans: '河口县', Hant: '河口縣', pinyin: 'he kou xian' },
  ],
  titles: [{ Hans: '河口县召开会议', Hant: '河口縣召開會議' }, { Hans: '长江长' }],
};
const readings = new Map(
  Object.entries({
    河: ['he'],
    口: ['kou'],
    县: ['xian'],
    召: ['zhao'],
    开: ['kai'],
    长: ['chang', 'zhang'],
    江: ['jiang'],
  }),
);

test.each([
  ['一舟', 'Hans', ['沈一舟']],
  ['单', 'Hant', ['單曉華']],
  ['sx', 'Hans', ['单晓华']],
  ['shanxh', 'Hans', ['单晓华']],
  ['ShenYiZhou', 'Hans', ['沈一舟']],
  ['zhou', 'Hans', ['沈一舟']],
  ['河口', 'Hans', ['河口县', '河口县召开会议']],
  ['hekou', 'Hant', ['河口縣', '河口縣召開會議']],
  ['zhaok', 'Hans', ['河口县召开会议']],
  ['cjz', 'Hans', ['长江长']],
  ['q', 'Hans', []],
  ['<b>', 'Hans', []],
] as const)('%s in %s', (typed, script, expected) => {
  expect(findSuggestions(data, typed.toLowerCase(), script, readings).map(({ text }) => text)).toEqual(expected);
});

test('eight at most, and room for titles', () => {
  const many: Suggestable = {
    names: Array.from({ length: 20 }, (_, index) => person(`会${index}`, `會${index}`, 'hui')),
    titles: Array.from({ length: 20 }, (_, index) => ({ Hans: `会议${index}` })),
  };
  const kinds = findSuggestions(many, '会', 'Hans', readings).map(({ kind }) => kind);
  expect(kinds).toEqual([...Array(5).fill('person'), ...Array(3).fill('title')]);
});

test.each([
  ['hwf', true],
  ['huangwf', true],
  ['huangweifeng', true],
  ['huangweifengx', false],
  ['hf', false],
  ['uang', false],
])('huang wei feng: %s %s', (letters, expected) => {
  expect(matchesSyllables(letters, [['huang'], ['wei'], ['feng']])).toBe(expected);
});

test.each([
  ['Huang Wei-feng', 'huangweifeng'],
  ['lü', 'lv'],
  ['lyu', 'lv'],
  ["xi'an", 'xian'],
  ['黄', undefined],
  ['5g', undefined],
  ['', undefined],
])('%j as pinyin: %s', (text, expected) => {
  expect(readLetters(text)).toBe(expected);
});

const heard = new Map(
  Object.entries({
    沈: ['shen', 'chen'],
    义: ['yi'],
    州: ['zhou'],
    书: ['shu'],
    记: ['ji'],
    山: ['shan'],
    小: ['xiao'],
    花: ['hua'],
  }),
);
test.each([
  ['沈义州', ['沈一舟 0']],
  ['书记沈义州', ['沈一舟 2']],
  ['山小花', ['单晓华 0']],
  ['沈义', []],
  ['义州', []],
  ['', []],
])('%s sounds like %o', (term, expected) => {
  expect(findHomophones(data.names, term, heard).map(({ name, at }) => `${name.Hans} ${at}`)).toEqual(expected);
});
