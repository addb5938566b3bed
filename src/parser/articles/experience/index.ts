import type { Evidence, Measure } from '../../tree.ts';
import type { BoundarySite } from '../boundaries/rule.ts';
import { facts } from './facts.ts';
import { leafOf, readTree } from './tree.ts';
import { treeRows } from './tree-rows.ts';

/** Rules whose words the facts say in finer steps. */
const measured = new Set(['length', 'several-lines']);

/** Names of the values that trees ask for: the facts, and behind a plus sign the rules of boundaries with their weights. */
export const valueNames = (rules: readonly string[]): string[] => [
  ...facts.map(({ name }) => name),
  ...rules.filter((rule) => !measured.has(rule)).map((rule) => `+${rule}`),
];

/** The values of a site, in the order of `names` (as from `valueNames`). */
export function valuesOf(site: BoundarySite, evidence: readonly Evidence[], names: readonly string[]): number[] {
  const values = facts.map(({ of }) => of(site));
  for (let place = values.length; place < names.length; place += 1) values.push(0);
  for (const { rule, weight } of evidence) {
    const place = names.indexOf(`+${rule}`, facts.length);
    if (place >= 0) values[place] = weight;
  }
  return values;
}

/** What experience adds, in log odds, and the measures that most of it comes from. */
export interface Added {
  odds: number;
  measures: Measure[];
}

/** Measures that are told of what experience adds. */
const told = 3;

/**
 * What experience adds at a place with the values of these names to what the rules say: log odds that an article begins there. The
 * trees were fitted to real and invented pages whose articles are known (`npm run fit`). What they bring on pages that neither rules nor
 * fit had seen (November 2026, articles read right without and with them): invented pages of two more hands 82.5 → 84.1 and 95.1 → 96.2 %,
 * two sets of real texts 72.9 → 73.2 and 78.1 → 77.7 %; most where the rules fail most.
 */
export function experienceOf(names: readonly string[]): (values: readonly number[]) => Added {
  const trees = treeRows.map((row) => readTree(row, names));
  const shares = new Float64Array(names.length);
  const asked: number[] = [];
  return (values) => {
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
    if (facts.length > told) facts.length = told;
  }
  return facts;
}
