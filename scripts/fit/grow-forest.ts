import { leafOf, type Tree } from '../../src/parser/articles/experience/tree.ts';

/** Places seen: the values of each, the log odds that the rules gave it, and whether an article began there (1 or 0). */
export interface Seen {
  values: readonly (readonly number[])[];
  rules: readonly number[];
  began: readonly number[];
}

export interface ForestOptions {
  trees: number;
  /** Most leaves of a tree. */
  leaves: number;
  /** Share of each tree's answer that is added. */
  rate: number;
  /** Fewest places in a leaf. */
  fewest: number;
  /** Weight of a leaf's prior, which says nothing. */
  prior: number;
}

/** Most bounds that are tried for a fact. */
const bounds = 48;

/** Bounds between the values of a fact, by their frequency. */
function boundsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const cuts =
    distinct.length <= bounds
      ? distinct
      : Array.from({ length: bounds }, (_, cut) => sorted[Math.floor(((cut + 0.5) * sorted.length) / bounds)] ?? 0);
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

interface Split {
  gain: number;
  fact: number;
  bin: number;
}

interface Leaf {
  places: Int32Array;
  slope: number;
  curve: number;
  split: Split | undefined;
  children?: [Leaf, Leaf];
}

/** Grows one tree leaf by leaf, where it gains most (J. H. Friedman, Greedy function approximation, Annals of Statistics 29:5, 2001; second-order gains as in T. Chen and C. Guestrin, XGBoost, KDD 2016). */
function growTree(
  bins: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  slopes: Float64Array,
  curves: Float64Array,
  { leaves, rate, fewest, prior }: ForestOptions,
): Tree {
  const worth = (slope: number, curve: number) => (slope * slope) / (curve + prior);
  const leafAt = (places: Int32Array): Leaf => {
    let slope = 0;
    let curve = 0;
    for (const place of places) {
      slope += slopes[place] ?? 0;
      curve += curves[place] ?? 0;
    }
    return { places, slope, curve, split: bestSplit(places, slope, curve) };
  };
  const bestSplit = (places: Int32Array, slope: number, curve: number): Split | undefined => {
    let best: Split | undefined;
    const whole = worth(slope, curve);
    const slopeOf = new Float64Array(bounds + 1);
    const curveOf = new Float64Array(bounds + 1);
    const countOf = new Int32Array(bounds + 1);
    for (const [fact, column] of bins.entries()) {
      slopeOf.fill(0);
      curveOf.fill(0);
      countOf.fill(0);
      for (const place of places) {
        const bin = column[place] ?? 0;
        slopeOf[bin] = (slopeOf[bin] ?? 0) + (slopes[place] ?? 0);
        curveOf[bin] = (curveOf[bin] ?? 0) + (curves[place] ?? 0);
        countOf[bin] = (countOf[bin] ?? 0) + 1;
      }
      let left = 0;
      let leftCurve = 0;
      let count = 0;
      for (let bin = 0; bin < (cuts[fact]?.length ?? 0); bin += 1) {
        left += slopeOf[bin] ?? 0;
        leftCurve += curveOf[bin] ?? 0;
        count += countOf[bin] ?? 0;
        if (count < fewest) continue;
        if (places.length - count < fewest) break;
        const gain = worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, fact, bin };
      }
    }
    return best;
  };
  const root = leafAt(Int32Array.from(slopes.keys()));
  const open = [root];
  for (let grown = 1; grown < leaves; grown += 1) {
    const leaf = open.reduce<Leaf | undefined>(
      (most, one) => ((one.split?.gain ?? 0) > (most?.split?.gain ?? 0) ? one : most),
      undefined,
    );
    const split = leaf?.split;
    if (!leaf || !split) break;
    const column = bins[split.fact] ?? new Uint8Array();
    const isUpTo = (place: number) => (column[place] ?? 0) <= split.bin;
    leaf.children = [leafAt(leaf.places.filter(isUpTo)), leafAt(leaf.places.filter((place) => !isUpTo(place)))];
    open.splice(open.indexOf(leaf), 1, ...leaf.children);
  }
  const treeOf = ({ children, split, slope, curve }: Leaf): Tree =>
    children && split
      ? [split.fact, cuts[split.fact]?.[split.bin] ?? 0, treeOf(children[0]), treeOf(children[1])]
      : Math.round((1000 * rate * slope) / (curve + prior)) / 1000;
  return treeOf(root);
}

/** Fits trees that add to the log odds of the rules, each to what those before it leave (gradient boosting). Deterministic. */
export function growForest({ values, rules, began }: Seen, options: ForestOptions): Tree[] {
  const cuts = (values[0] ?? []).map((_, fact) => boundsOf(values.map((row) => row[fact] ?? 0)));
  const bins = cuts.map((own, fact) => Uint8Array.from(values, (row) => binOf(row[fact] ?? 0, own)));
  const sums = Float64Array.from(rules);
  const slopes = new Float64Array(sums.length);
  const curves = new Float64Array(sums.length);
  return Array.from({ length: options.trees }, () => {
    for (const [place, sum] of sums.entries()) {
      const chance = 1 / (1 + Math.exp(-sum));
      slopes[place] = (began[place] ?? 0) - chance;
      curves[place] = chance * (1 - chance);
    }
    const tree = growTree(bins, cuts, slopes, curves, options);
    for (const [place, row] of values.entries()) sums[place] = (sums[place] ?? 0) + leafOf(tree, row);
    return tree;
  });
}
