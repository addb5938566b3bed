import { describe, expect, test } from 'vitest';
import type { Engine, Hits } from '../../src/search/client/engine.ts';
import { findMatches } from '../../src/search/client/rank.ts';

/** An engine of few words; keeps what it was asked. */
function engineOf(words: Record<string, number[]>, onFind: () => void = () => {}) {
  const asked: string[] = [];
  const engine: Engine = {
    async find(term): Promise<Hits> {
      asked.push(term);
      onFind();
      return new Map((words[term] ?? []).map((row) => [row, 1]));
    },
  };
  return { engine, asked };
}
const rowsOf = (matches: readonly { row: number }[]) => matches.map(({ row }) => row).toSorted((a, b) => a - b);
const many = (count: number) => Array.from({ length: count }, (_, index) => `词${index}`);

describe('groups, choices and exclusions', () => {
  const words = { 甲: [0, 1, 2, 3], 乙: [2, 3, 4], 丙: [5], 丁: [3] };
  test.each([
    ['one word', { all: [['甲']], none: [] }, [0, 1, 2, 3]],
    ['both of two', { all: [['甲'], ['乙']], none: [] }, [2, 3]],
    ['either of two', { all: [['乙', '丙']], none: [] }, [2, 3, 4, 5]],
    ['one and either of two', { all: [['甲'], ['乙', '丙']], none: [] }, [2, 3]],
    ['without one', { all: [['甲'], ['乙']], none: ['丁'] }, [2]],
    ['without all', { all: [['丁']], none: ['甲', '乙'] }, []],
    [
      'more groups than are looked up at a time',
      { all: [['甲'], ...many(20).map((word) => [word, '乙'])], none: [] },
      [2, 3],
    ],
    ['the last group meets nothing', { all: [...many(20).map((word) => [word, '甲']), ['戊']], none: [] }, []],
    [
      'more choices and exclusions than are looked up at a time',
      { all: [[...many(20), '甲']], none: [...many(20), '丁'] },
      [0, 1, 2],
    ],
  ])('%s', async (_, query, expected) => {
    expect(rowsOf(await findMatches(engineOf(words).engine, query, 6))).toEqual(expected);
  });
});

test('an article that nothing is left of is not looked for any further', async () => {
  const { engine, asked } = engineOf({ 甲: [0], 乙: [0] });
  await findMatches(engine, { all: [['甲']], none: ['乙', ...many(100)] }, 1);
  expect(asked.length).toBeLessThan(20);
});

test.each([
  ['choices', { all: [many(1000)], none: [] }],
  ['words', { all: many(1000).map((word) => [word, '甲']), none: [] }],
  ['exclusions', { all: [['甲']], none: many(1000) }],
])('thousands of %s are given up in their midst', async (_, query) => {
  const giveUp = new AbortController();
  const { engine, asked } = engineOf({ 甲: [0] }, () => {
    if (asked.length === 100) giveUp.abort();
  });
  await expect(findMatches(engine, query, 1, giveUp.signal)).rejects.toThrow(/abort/i);
  expect(asked.length).toBeLessThan(250);
});
