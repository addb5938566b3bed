/** A seeded source of choices: the same seed prints the same page on every machine. */
export interface Random {
  /** True when words and sentences are to come from the part of the vocabulary that no rule was tuned on. */
  readonly heldOut: boolean;
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** Any entry of a list of forms. */
  pick<T>(list: readonly T[]): T;
  /** An entry of a vocabulary list: every third entry is kept for held-out documents, the others for the rest. */
  word<T>(list: readonly T[]): T;
  /** Up to `count` different entries of a vocabulary list, shuffled. */
  words<T>(list: readonly T[], count: number): T[];
  shuffle<T>(list: readonly T[]): T[];
}

/** Seeds from here on draw from the held-out vocabulary. */
export const heldOutSeed = 1_000_000;

/** Lists shorter than this are forms of the language rather than vocabulary, and are shared. */
const shortList = 6;

/** Mulberry32: 32 bits of state, good enough to shuffle words, the same in every JavaScript engine. */
export function createRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const heldOut = seed >= heldOutSeed;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(list: readonly T[]): T => {
    const index = Math.floor(next() * list.length);
    if (index >= list.length) throw new Error('Expected a list with at least one entry');
    return list[index] as T;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  const share = <T>(list: readonly T[]): readonly T[] =>
    list.length < shortList ? list : list.filter((_, index) => (index % 3 === 2) === heldOut);
  return {
    heldOut,
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick,
    word: (list) => pick(share(list)),
    words: (list, count) => shuffle(share(list)).slice(0, count),
    shuffle,
  };
}
