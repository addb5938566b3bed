import type { Measure } from '../tree.ts';
import { layOut, leavesFor, sumOfLeaves } from './layout.ts';
import { readTree } from './tree.ts';

/** Measures that are told of what trees add. */
const mostTold = 3;

/** The values of facts, each by its place among the names. */
export type Values = (fact: number) => number;

/** What trees add for some values, in log odds, and the measures that most of it comes from. */
export interface Added {
  odds: number;
  measures: () => Measure[];
}

/** Trees that are asked together. */
export type Forest = (read: Values) => Added;

/** Reads trees that ask for values of these names. */
export function forestOf(rows: readonly string[], names: readonly string[]): Forest {
  const layout = layOut(
    rows.map((row) => readTree(row, names)),
    names.length,
  );
  const asked = names.flatMap((_, fact) => (layout.starts[fact] === layout.starts[fact + 1] ? [] : [fact]));
  // filled anew each time: to make arrays for every question takes as long as to ask it
  const values = new Float64Array(names.length);
  const places = new Int32Array(rows.length);
  let questions = 0;
  const ask = (read: Values): void => {
    questions += 1;
    for (const fact of asked) values[fact] = read(fact);
    leavesFor(layout, values, places);
  };
  return (read) => {
    ask(read);
    const question = questions;
    const odds = sumOfLeaves(layout, places);
    const measures = (): Measure[] => {
      if (question !== questions) ask(read);
      const shares = new Float64Array(names.length);
      for (const place of places) {
        const facts = layout.asked[place] ?? [];
        const share = (layout.leaves[place] ?? 0) / facts.length;
        for (const fact of facts) shares[fact] = (shares[fact] ?? 0) + share;
      }
      return greatest(shares, odds).map((fact) => measureOf(names[fact] ?? '', values[fact] ?? 0));
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
