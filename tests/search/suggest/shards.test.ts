import { expect, test } from 'vitest';
import { listOf } from '../../../src/search/client/suggest/lists.ts';
import { findSuggestions } from '../../../src/search/client/suggest/pick.ts';
import { keysOf } from '../../../src/search/index/suggestions/keys.ts';
import { shardSuggestions } from '../../../src/search/index/suggestions/shards.ts';
import type { Suggestable, SuggestionFile } from '../../../src/search/suggestions.ts';

const keyTexts = (entry: Suggestable) => keysOf(entry).map(({ text }) => text);

test.each([
  ['person', '沈一舟', 'shen yi zhou', ['~senyizou', 'syz', 'shenyz', '~yizou', 'yz', '~zou']],
  ['place', '河口', 'he kou', ['~hekou', 'hk', 'hek', '~kou']],
  ['title', '“河口”会议', undefined, ['~hekou', 'hk']],
  ['title', '2020年，App', undefined, ['~2020nian', '2020n']],
] as const)('%s %s is looked up as %s', (kind, Hans, pinyin, expected) => {
  expect(keyTexts({ kind, Hans, ...(pinyin !== undefined && { pinyin }) }).toSorted()).toEqual(expected.toSorted());
});

/** Names of three characters over a small set of syllables: many begin alike. */
const parts = [
  'an 安',
  'bo 波',
  'chun 春',
  'dong 东',
  'hua 华',
  'lin 林',
  'ming 明',
  'shan 山',
  'wei 伟',
  'zhang 章',
].map((part) => part.split(' ') as [string, string]);
const entries: Suggestable[] = parts.flatMap(([one, first]) =>
  parts.flatMap(([two, second]) =>
    parts.map(
      ([three, third]): Suggestable => ({
        kind: 'person',
        Hans: first + second + third,
        pinyin: `${one} ${two} ${three}`,
      }),
    ),
  ),
);
const keyed = entries.map((entry) => ({ entry, keys: keyTexts(entry) }));
const files = shardSuggestions(entries, { fullList: 20, bestList: 8, file: 3000 });
const starts = files.map(({ lists }) => lists[0]?.[0] ?? '');
const fileOf = (text: string): SuggestionFile =>
  files[starts.findLastIndex((start) => start <= text)] ?? { entries: [], lists: [] };
const found = (text: string) => listOf(fileOf(text), text).map(({ Hans }) => Hans);

test('many files, and their lists in the order of the keys', () => {
  const keys = files.flatMap(({ lists }) => lists.map(([key]) => key));
  expect(files.length).toBeGreaterThan(20);
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(Math.max(...files.map((file) => JSON.stringify(file).length))).toBeLessThan(6000);
});

test.each(
  entries
    .filter((_, index) => index % 37 === 0)
    .flatMap((entry) => keysOf(entry).map(({ text }) => [text, entry] as const)),
)('%s finds its entries, the best first', (text, entry) => {
  const wanted = keyed.filter(({ keys }) => keys.includes(text)).map(({ entry: { Hans } }) => Hans);
  const names = found(text);
  expect(names.length).toBeGreaterThan(0);
  if (wanted.length <= 8) expect(names).toEqual(expect.arrayContaining(wanted));
  expect(wanted.length > 8 || names.includes(entry.Hans)).toBe(true);
});

test.each(['章章章章', 'zzzz', 'q', '囧', '\ud842', '~'])('%j: nothing that does not fit', (text) => {
  expect(findSuggestions(listOf(fileOf(text), text), text, 'Hans', new Map())).toEqual([]);
});
