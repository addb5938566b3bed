import type { Measure } from '../tree.ts';
import { layOut, noFact } from './layout.ts';
import { readTree } from './tree.ts';

/** Measures that are told of what trees add. */
const mostTold = 3;

/** The values of facts, each by its place among the names; each is asked for once, and only where a tree on its way asks. */
export type Values = (fact: number) => number;

/** Trees that are asked together. */
export interface Forest {
  /** What their leaves add for some values, in log odds. */
  odds: (values: Values) => number;
  /** The measures that most of it comes from. */
  told: (values: Values) => Measure[];
}

/** Reads trees that ask for values of these names. */
export function forestOf(rows: readonly string[], names: readonly string[]): Forest {
  const { facts, bounds, above, roots } = layOut(rows.map((row) => readTree(row, names)));
  const known = new Float64Array(names.length);
  const isKnown = new Uint8Array(names.length);
  const leafBelow = (root: number, values: Values, asked?: number[]): number => {
    let place = root;
    for (let fact = facts[place] ?? noFact; fact !== noFact; fact = facts[place] ?? noFact) {
      if (isKnown[fact] === 0) {
        known[fact] = values(fact);
        isKnown[fact] = 1;
      }
      asked?.push(fact);
      place = (known[fact] ?? 0) <= (bounds[place] ?? 0) ? place + 1 : (above[place] ?? 0);
    }
    return bounds[place] ?? 0;
  };
  return {
    odds: (values) => {
      isKnown.fill(0);
      let odds = 0;
      for (const root of roots) odds += leafBelow(root, values);
      return odds;
    },
    told: (values) => {
      isKnown.fill(0);
      const shares = new Float64Array(names.length);
      let odds = 0;
      for (const root of roots) {
        const asked: number[] = [];
        const leaf = leafBelow(root, values, asked);
        odds += leaf;
        for (const fact of asked) shares[fact] = (shares[fact] ?? 0) + leaf / asked.length;
      }
      return greatest(shares, odds).map((fact) => measureOf(names[fact] ?? '', known[fact] ?? 0));
    },
  };
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
