import { expect, test } from 'vitest';
import { findSuggestions } from '../../../src/search/client/suggest/pick.ts';
import type { Suggestable } from '../../../src/search/suggestions.ts';

const person = (Hans: string, Hant: string, pinyin: string): Suggestable => ({ kind: 'person', Hans, Hant, pinyin });
const title = (Hans: string, Hant = Hans): Suggestable => ({ kind: 'title', Hans, Hant });
const entries: Suggestable[] = [
  person('沈一舟', '沈一舟', 'shen yi zhou'),
  person('单晓华', '單曉華', 'shan xiao hua'),
  { kind: 'place', Hans: '河口县', Hant: '河口縣', pinyin: 'he kou xian' },
  title('河口县召开会议', '河口縣召開會議'),
  title('长江长'),
];
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
  ['沈yz', 'Hans', ['沈一舟']],
  ['单xiao华', 'Hant', ['單曉華']],
  ['河口', 'Hans', ['河口县', '河口县召开会议']],
  ['hekou', 'Hant', ['河口縣', '河口縣召開會議']],
  ['zhaok', 'Hans', ['河口县召开会议']],
  ['cjz', 'Hans', ['长江长']],
  ['q', 'Hans', []],
  ['<b>', 'Hans', []],
] as const)('%s in %s', (typed, script, expected) => {
  expect(findSuggestions(entries, typed.toLowerCase(), script, readings).map(({ text }) => text)).toEqual(expected);
});

test('eight at most, and room for titles', () => {
  const many = [
    ...Array.from({ length: 20 }, (_, index) => person(`会${index}`, `會${index}`, 'hui')),
    ...Array.from({ length: 20 }, (_, index) => title(`会议${index}`)),
  ];
  const kinds = findSuggestions(many, '会', 'Hans', readings).map(({ kind }) => kind);
  expect(kinds).toEqual([...Array(5).fill('person'), ...Array(3).fill('title')]);
});

test('the whole before its beginning, the beginning before a later part', () => {
  const alike = ['王方河', '方河清', '方河'].map((name) => person(name, name, 'x y z'));
  expect(findSuggestions(alike, '方河', 'Hans', readings).map(({ text }) => text)).toEqual([
    '方河',
    '方河清',
    '王方河',
  ]);
});
