import type { Tree } from './tree.ts';

/** Most leaves of a tree: one bit each. */
const mostLeaves = 32;

/**
 * Trees as arrays of numbers. Their branches lie by the fact that they ask for and by their bound, so that one walk over those that a
 * value exceeds takes from every tree the leaves that are out of reach; the first that is left of each tree is the one that counts
 * (C. Lucchese and others, QuickScorer, SIGIR 2015). To walk down each tree takes ten times as long.
 */
export interface Layout {
  /** For each fact the place of its first branch; one more for the end. */
  starts: Int32Array;
  bounds: Float64Array;
  /** The tree of each branch. */
  trees: Int32Array;
  /** The leaves of that tree that are not below the branch for values up to the bound, bit n for leaf n. */
  kept: Int32Array;
  /** What the leaves of each tree add, as many places a tree as one may have leaves. */
  leaves: Float64Array;
  /** The facts asked on the way to each leaf, at the same places. */
  asked: readonly (readonly number[])[];
}

interface Branch {
  fact: number;
  bound: number;
  tree: number;
  kept: number;
}

/** Lays out trees that ask for so many facts; throws on a tree of more than 32 leaves. */
export function layOut(trees: readonly Tree[], facts: number): Layout {
  const branches: Branch[] = [];
  const leaves = new Float64Array(trees.length * mostLeaves);
  const asked: (readonly number[])[] = Array.from(leaves, () => []);
  trees.forEach((root, tree) => {
    let count = 0;
    /** Adds what stands below some branches, told by the facts they ask for; the bits of its leaves. */
    const add = (below: Tree, above: readonly number[]): number => {
      if (typeof below === 'number') {
        if (count === mostLeaves) throw new RangeError(`Unexpected tree of more than ${mostLeaves} leaves.`);
        leaves[tree * mostLeaves + count] = below;
        asked[tree * mostLeaves + count] = above;
        count += 1;
        return 1 << (count - 1);
      }
      const [fact, bound, upTo, greater] = below;
      const way = [...above, fact];
      const lost = add(upTo, way);
      branches.push({ fact, bound, tree, kept: ~lost });
      return lost | add(greater, way);
    };
    add(root, []);
  });
  branches.sort((a, b) => a.fact - b.fact || a.bound - b.bound);
  return {
    starts: Int32Array.from({ length: facts + 1 }, (_, fact) => branches.filter((own) => own.fact < fact).length),
    bounds: Float64Array.from(branches, ({ bound }) => bound),
    trees: Int32Array.from(branches, ({ tree }) => tree),
    kept: Int32Array.from(branches, ({ kept }) => kept),
    leaves,
    asked,
  };
}

/** Fills `left` with the leaf that some values lead to in each tree, by its place among the leaves. */
export function leavesFor({ starts, bounds, trees, kept }: Layout, values: Float64Array, left: Int32Array): void {
  left.fill(-1);
  for (let fact = 0; fact < values.length; fact += 1) {
    const value = values[fact] ?? 0;
    const end = starts[fact + 1] ?? 0;
    for (let place = starts[fact] ?? 0; place < end && value > (bounds[place] ?? 0); place += 1) {
      const tree = trees[place] ?? 0;
      left[tree] = (left[tree] ?? 0) & (kept[place] ?? 0);
    }
  }
  for (let tree = 0; tree < left.length; tree += 1) {
    const bits = left[tree] ?? 0;
    left[tree] = tree * mostLeaves + 31 - Math.clz32(bits & -bits);
  }
}

/** What the trees add, in log odds: the sum of a leaf of each, in the order of the trees. */
export function sumOfLeaves({ leaves }: Layout, places: Int32Array): number {
  let sum = 0;
  for (let tree = 0; tree < places.length; tree += 1) sum += leaves[places[tree] ?? 0] ?? 0;
  return sum;
}
