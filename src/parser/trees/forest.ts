import type { Measure } from '../tree.ts';
import { type Layout, layOut, noFact } from './layout.ts';
import { readTree } from './tree.ts';

/** Measures that are told of what trees add. */
const mostTold = 3;

/** The values of facts, each by its place among the names; each is asked for once, and only where a tree on its way asks. */
export type Values = (fact: number) => number;

/** What trees add for some values, in log odds, and the measures that most of it comes from. */
export interface Added {
  odds: number;
  measures: () => Measure[];
}

/** Trees that are asked together. */
export type Forest = (values: Values) => Added;

/** The place of the leaf of a tree to which the values lead; `known` holds those asked for so far, NaN for the others; `visit` is told of the facts on the way. */
function leafBelow(
  root: number,
  { facts, bounds, above }: Layout,
  known: Float64Array,
  values: Values,
  visit?: (fact: number) => void,
): number {
  let place = root;
  for (let fact = facts[place] ?? noFact; fact !== noFact; fact = facts[place] ?? noFact) {
    let value = known[fact] ?? Number.NaN;
    if (Number.isNaN(value)) {
      value = values(fact);
      known[fact] = value;
    }
    visit?.(fact);
    place = value <= (bounds[place] ?? 0) ? place + 1 : (above[place] ?? 0);
  }
  return place;
}

/** Reads trees that ask for values of these names. */
export function forestOf(rows: readonly string[], names: readonly string[]): Forest {
  const layout = layOut(rows.map((row) => readTree(row, names)));
  const { bounds, roots } = layout;
  return (values) => {
    const known = new Float64Array(names.length).fill(Number.NaN);
    let odds = 0;
    for (const root of roots) odds += bounds[leafBelow(root, layout, known, values)] ?? 0;
    const measures = (): Measure[] => {
      const shares = new Float64Array(names.length);
      for (const root of roots) {
        const asked: number[] = [];
        const leaf = bounds[leafBelow(root, layout, known, values, (fact) => asked.push(fact))] ?? 0;
        for (const fact of asked) shares[fact] = (shares[fact] ?? 0) + leaf / asked.length;
      }
      return greatest(shares, odds).map((fact) => measureOf(names[fact] ?? '', known[fact] ?? 0));
    };
    return { odds, measures };
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
