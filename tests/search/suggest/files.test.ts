import { describe, expect, test } from 'vitest';
import { foldTable, pinyinSyllables } from '../../../src/chinese/index.ts';
import type { Data } from '../../../src/search/client/data.ts';
import { otherSpellings } from '../../../src/search/client/suggest/spellings.ts';
import { findSuggested } from '../../../src/search/client/suggest/suggest.ts';
import { sortRows } from '../../../src/search/index/build-search.ts';
import { suggestionFiles } from '../../../src/search/index/suggestions/index.ts';
import type { SuggestionFile } from '../../../src/search/suggestions.ts';
import { makeArchive } from '../made-archive.ts';

const archive = makeArchive(400, 7);
const fold = foldTable();
const surnames = ['沈', '黄', '陈', '单'];
const given = ['一舟', '卫锋', '晓华', '梦', '志远'];
for (const [index, person] of archive.people.entries()) {
  person.name = `${surnames[index % 4]}${given[index % 5]}`;
}
const [first, second] = archive.articles;
if (first !== undefined) first.title = '“河口渡口”重开 百姓出行更便利';
if (second !== undefined) second.title = '乡村振兴看河口';

/** The files as the client would read them, and which it read. */
function openFiles(limit: number): { data: Data; asked: string[]; count: number } {
  const { count, files } = suggestionFiles(
    sortRows(archive.articles),
    archive,
    fold,
    (value) => Buffer.from(JSON.stringify(value)),
    limit,
  );
  const asked: string[] = [];
  async function read<T>(path: string): Promise<T> {
    asked.push(path);
    const file = files.find((other) => other.path === path);
    if (file === undefined) throw new Error(`No ${path}`);
    return JSON.parse(Buffer.from(file.content).toString('utf8')) as T;
  }
  const data: Pick<Data, 'suggestions' | 'suggestionStarts' | 'readings' | 'queryFold'> & {
    manifest: { suggestions: number };
  } = {
    manifest: { suggestions: count },
    suggestions: (file) => read<SuggestionFile>(`suggest/${file}.bin`),
    suggestionStarts: () => read<string[]>('suggest.bin'),
    async readings() {
      const readings = await read<Record<string, string>>('readings.bin');
      const inverted = new Map<string, string[]>();
      for (const [syllable, characters] of Object.entries(readings))
        for (const character of characters) inverted.set(character, [...(inverted.get(character) ?? []), syllable]);
      return inverted;
    },
    queryFold: async () => fold,
  };
  return { data: data as Data, asked, count };
}

const names = [...new Set(archive.people.map(({ name }) => name))];

/** Ways to type a name. */
function waysToType(name: string): string[] {
  const syllables = pinyinSyllables(name, 'person');
  const initials = syllables.map((syllable) => syllable[0] ?? '');
  const [surname = '', ...others] = syllables;
  return [
    name,
    name.slice(0, 2),
    name.slice(1),
    syllables.join(''),
    syllables.join('').slice(0, -1),
    initials.join(''),
    surname + initials.slice(1).join(''),
    `${name[0]}${initials.slice(1).join('')}`,
    `${name[0]}${others.join('')}`,
    syllables.join(' ').toUpperCase(),
  ];
}

describe.each([
  ['one file', 1e9],
  ['many files', 0],
])('%s', (kind, limit) => {
  const { data, asked, count } = openFiles(limit);

  test('are as many as the manifest says', () => {
    expect(count > 1).toBe(kind === 'many files');
  });

  test.each(names.flatMap((name) => waysToType(name).map((typed) => [typed, name])))(
    '%s leads to %s',
    async (typed, name) => {
      asked.length = 0;
      const suggested = await findSuggested(data, typed, 'Hans');
      expect(suggested.map(({ text }) => text)).toContain(name);
      expect(new Set(asked.filter((path) => /^suggest\/\d/.test(path))).size).toBeLessThanOrEqual(8);
    },
  );

  test.each([
    ['單曉華', 'Hant', '單曉華'],
    ['河口渡', 'Hans', '“河口渡口”重开 百姓出行更便利'],
    ['hekoudu', 'Hans', '“河口渡口”重开 百姓出行更便利'],
    ['hkdk', 'Hans', '“河口渡口”重开 百姓出行更便利'],
    ['鄉村', 'Hant', '鄉村振興看河口'],
    ['xczx', 'Hans', '乡村振兴看河口'],
    ['调研 沈一', 'Hans', '调研 沈一舟'],
    ['调研 syz', 'Hans', '调研 沈一舟'],
  ] as const)('%s in %s leads to %s', async (typed, script, expected) => {
    const suggested = await findSuggested(data, typed, script);
    expect(suggested.map(({ text }) => text)).toContain(expected);
  });

  test.each([
    ['黄伟峰', '黄卫锋'],
    ['黄伟峰 调研', '黄卫锋 调研'],
    ['书记黄伟峰讲话', '书记黄卫锋讲话'],
    ['王伟锋', '黄卫锋', false],
    ['房卫锋', '黄卫锋'],
    ['沈益州', '沈一舟'],
    ['盛益州', '沈一舟'],
    ['山小花', '单晓华'],
    ['成志远', '陈志远'],
    ['香村镇兴', '乡村振兴'],
    ['huangweifeng', '黄卫锋'],
    ['<b>', '', false],
    ['，。', '', false],
    ['\ud842', '', false],
  ])('%s may have been meant as %s', async (typed, expected, found = true) => {
    const queries = await otherSpellings(data, typed, 'Hans');
    expect(queries.some(({ query }) => query === expected)).toBe(found);
  });

  test.each(['', ' ', '，。', '\ud842', '<img>', '字'.repeat(10_000), 'x'.repeat(10_000), '“'])(
    '%j: nothing, no error',
    async (typed) => {
      expect(await findSuggested(data, typed, 'Hans')).toEqual([]);
    },
  );
});
