import type { Tree } from '../../src/parser/trees/tree.ts';
import { bestSplit, type Columns, type Split, type SplitOptions, sumOver } from './best-split.ts';

export interface TreeOptions extends SplitOptions {
  /** Most leaves. */
  leaves: number;
  /** Share of a leaf's answer that is added. */
  rate: number;
}

interface Leaf {
  places: Int32Array;
  split: Split | undefined;
  /** The leaves into which it was parted. */
  parted?: [upTo: Leaf, above: Leaf];
}

/** The leaf that gains most when parted; none when none gains. */
const worthiest = (leaves: readonly Leaf[]): Leaf | undefined =>
  leaves.reduce<Leaf | undefined>(
    (most, leaf) => ((leaf.split?.gain ?? 0) > (most?.split?.gain ?? 0) ? leaf : most),
    undefined,
  );

/**
 * Grows one tree leaf by leaf, where it gains most (J. H. Friedman, Greedy function approximation, Annals of Statistics 29:5, 2001;
 * second-order gains as in T. Chen and C. Guestrin, XGBoost, KDD 2016). What a leaf adds is rounded to thousandths.
 */
export function growTree(columns: Columns, { leaves, rate, ...options }: TreeOptions): Tree {
  const leafOf = (places: Int32Array): Leaf => ({ places, split: bestSplit(places, columns, options) });
  const root = leafOf(Int32Array.from(columns.slopes.keys()));
  const open = [root];
  while (open.length < leaves) {
    const leaf = worthiest(open);
    const split = leaf?.split;
    if (!leaf || !split) break;
    const column = columns.bins[split.fact];
    const isUpTo = (place: number) => (column?.[place] ?? 0) <= split.bin;
    leaf.parted = [leafOf(leaf.places.filter(isUpTo)), leafOf(leaf.places.filter((place) => !isUpTo(place)))];
    open.splice(open.indexOf(leaf), 1, ...leaf.parted);
  }
  const added = (places: Int32Array): number =>
    Math.round((1000 * rate * sumOver(places, columns.slopes)) / (sumOver(places, columns.curves) + options.prior)) /
    1000;
  const treeOf = ({ places, split, parted }: Leaf): Tree =>
    parted && split
      ? [split.fact, columns.cuts[split.fact]?.[split.bin] ?? 0, treeOf(parted[0]), treeOf(parted[1])]
      : added(places);
  return treeOf(root);
}
