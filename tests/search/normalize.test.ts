import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTable } from '../../src/chinese/index.ts';
import { normalize, normalizeWithMap } from '../../src/search/normalize.ts';
import { plainNormalize } from './plain-scan.ts';

const fold = foldTable();

test.each([
  ['區委書記', '区委书记'],
  ['ＧＤＰ增长５％，', 'gdp增长5%,'],
  ['会议 指出', '会议指出'],
  ['招引 10 亿元', '招引10亿元'],
  ['在 New  York 举行', '在new york举行'],
  [' 首尾　', '首尾'],
  ['「一區五城」', '“一区五城”'],
  ['零\u200b宽\ufeff', '零宽'],
  ['e\u0301tude', 'étude'],
  ['İ\uff9e', 'i\u3099\u0307'],
  ['ﾊ\u200bﾟ', 'パ'],
  ['e\u00ad\u0301tude', 'étude'],
  ['ﾊﾟ①㎡', 'パ1m2'],
  ['A\tB\nC', 'a b c'],
  ['𠮷野家😀', '𠮷野家😀'],
  ['\ud842半', '\ud842半'],
  ['', ''],
])('%j → %j', (text, expected) => {
  expect(normalize(text, fold)).toBe(expected);
});

test('the map leads back to the printed characters', () => {
  const text = '在 ㎡ 與Ｅ\u0301';
  const { text: normalized, starts, ends } = normalizeWithMap(text, fold);
  expect(normalized).toBe('在m2与é');
  expect([...normalized].map((_, index) => text.slice(starts[index], ends[index]))).toEqual([
    '在',
    '㎡',
    '㎡',
    '與',
    'Ｅ\u0301',
  ]);
});

const pieces = fc.constantFrom(
  '区',
  '書',
  '，',
  '。',
  ' ',
  '　',
  'A',
  'é',
  'e\u0301',
  '5',
  '①',
  '「',
  '”',
  '𠮷',
  '😀',
  '\u200b',
  '-',
  '\n',
  'ﾊ',
  'ﾟ',
);
const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

describe('for any text', () => {
  test('normalising again changes nothing', () => {
    fc.assert(fc.property(texts, (text) => normalize(normalize(text, fold), fold) === normalize(text, fold)));
  });
  test('the map has a place inside the text for every unit, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: normalized, starts, ends } = normalizeWithMap(text, fold);
        expect(starts).toHaveLength(normalized.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
  test('it agrees with the normalisation of the whole text at once', () => {
    fc.assert(fc.property(texts, (text) => normalize(text, fold) === plainNormalize(text)));
  });
});

test('a line of millions of characters is normalised like a short one', () => {
  const long = '臺灣的工作'.repeat(2_000_000);
  expect(normalize(long, new Map([['臺', '台']])).length).toBe(long.length);
});
