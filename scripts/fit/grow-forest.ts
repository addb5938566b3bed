import { leafOf, type Tree } from '../../src/parser/trees/tree.ts';
import { growTree, type TreeOptions } from './grow-tree.ts';

/** Cases seen: the values of each, its log odds before the trees, and whether the answer is yes (1 or 0). */
export interface Seen {
  values: readonly (readonly number[])[];
  rules: readonly number[];
  answers: readonly number[];
}

export interface ForestOptions extends TreeOptions {
  trees: number;
}

/** Most bounds that are tried for a fact. */
const most = 48;

/** Bounds between the values of a fact, by their frequency. */
function boundsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const cuts =
    distinct.length <= most
      ? distinct
      : Array.from({ length: most }, (_, cut) => sorted[Math.floor(((cut + 0.5) * sorted.length) / most)] ?? 0);
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  const last = distinct.at(-1);
  return ordered.filter((cut) => cut !== last);
}

/** Number of the first bound that is not below the value. */
function binOf(value: number, cuts: readonly number[]): number {
  let from = 0;
  let to = cuts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cuts[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Fits trees that add to the log odds of the rules, each to what those before it leave (gradient boosting). Deterministic. */
export function growForest({ values, rules, answers }: Seen, options: ForestOptions): Tree[] {
  const cuts = (values[0] ?? []).map((_, fact) => boundsOf(values.map((row) => row[fact] ?? 0)));
  const bins = cuts.map((own, fact) => Uint8Array.from(values, (row) => binOf(row[fact] ?? 0, own)));
  const sums = Float64Array.from(rules);
  const slopes = new Float64Array(sums.length);
  const curves = new Float64Array(sums.length);
  return Array.from({ length: options.trees }, () => {
    for (const [place, sum] of sums.entries()) {
      const chance = 1 / (1 + Math.exp(-sum));
      slopes[place] = (answers[place] ?? 0) - chance;
      curves[place] = chance * (1 - chance);
    }
    const tree = growTree({ bins, cuts, slopes, curves }, options);
    for (const [place, row] of values.entries()) sums[place] = (sums[place] ?? 0) + leafOf(tree, row);
    return tree;
  });
}
