import type { Measure } from '../tree.ts';
import { leafOf, readTree } from './tree.ts';

/** What trees add, in log odds, and the measures that most of it comes from. */
export interface Added {
  odds: number;
  measures: Measure[];
}

/** Measures that are told of what trees add. */
const mostTold = 3;

/** Trees that are asked together. */
export interface Forest {
  /** What their leaves add for some values, in log odds. */
  odds: (values: readonly number[]) => number;
  /** The same, with the measures that most of it comes from. */
  told: (values: readonly number[]) => Added;
}

/** Reads trees that ask for values of these names. */
export function forestOf(rows: readonly string[], names: readonly string[]): Forest {
  const trees = rows.map((row) => readTree(row, names));
  const shares = new Float64Array(names.length);
  const asked: number[] = [];
  const tell = (values: readonly number[]): Added => {
    shares.fill(0);
    let odds = 0;
    for (const tree of trees) {
      asked.length = 0;
      const leaf = leafOf(tree, values, asked);
      odds += leaf;
      for (const fact of asked) shares[fact] = (shares[fact] ?? 0) + leaf / asked.length;
    }
    return { odds, measures: greatest(shares, odds).map((fact) => measureOf(names[fact] ?? '', values[fact] ?? 0)) };
  };
  return { odds: (values) => trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), 0), told: tell };
}

const measureOf = (name: string, value: number): Measure => ({ name, value: Math.round(100 * value) / 100 });

/** The facts whose shares speak most for the way the odds lean, the first of them first. */
function greatest(shares: Float64Array, odds: number): number[] {
  const facts: number[] = [];
  const leaning = (fact: number): number => (shares[fact] ?? 0) * Math.sign(odds);
  for (let fact = 0; fact < shares.length; fact += 1) {
    if (leaning(fact) <= 0) continue;
    const after = facts.findIndex((other) => leaning(other) < leaning(fact));
    facts.splice(after < 0 ? facts.length : after, 0, fact);
    if (facts.length > mostTold) facts.length = mostTold;
  }
  return facts;
}
