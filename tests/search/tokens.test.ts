import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  articleContent,
  bodyPosition,
  encodeUnit,
  linePositions,
  lineTokens,
  padding,
} from '../../src/search/tokens.ts';

test('Chinese characters stand for themselves, two a word', () => {
  expect(lineTokens('区委书记')).toEqual(['区委', '委书', '书记']);
  expect(lineTokens('区')).toEqual([]);
});

test('every unit is written in letters, and no code begins another', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      (one, other) => {
        expect(encodeUnit(one)).toMatch(/^\p{Lo}+$/u);
        expect(encodeUnit(one) !== encodeUnit(other) || one === other).toBe(true);
        expect(one !== other && encodeUnit(one).startsWith(encodeUnit(other))).toBe(false);
      },
    ),
    {
      numRuns: 2000,
      examples: [
        ['。', '.'],
        ['😀', '\ud83d'],
        ['é', 'e'],
        ['ꀁ', '\u0001'],
      ],
    },
  );
});

test('the body starts at its fixed position, and a free position parts two lines', () => {
  const lines = ['标题', '第一段', '第二段'];
  expect(linePositions(lines)).toEqual([0, bodyPosition, bodyPosition + 4]);
  const words = articleContent(lines).split(' ');
  expect(words[bodyPosition]).toBe('第一');
  expect(words[bodyPosition + 3]).toBe(padding);
  expect(words[bodyPosition + 4]).toBe('第二');
});

test('a title longer than the space before the body moves the body', () => {
  expect(linePositions(['长'.repeat(200), '段'])).toEqual([0, 201]);
});

test.each([[['河']], [['河', '口']], [[]], [['']]])(
  '%j has one word, and no text holds it: Pagefind drops what has none',
  (lines) => {
    const word = articleContent(lines);
    expect(word).toMatch(/^\p{Lo}$/u);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !lineTokens(text).includes(word)));
  },
);
