import type { Tree } from './tree.ts';

/** What stands for a fact where a leaf is. */
export const noFact = -1;

/**
 * Trees one behind another in arrays of numbers, each branch before its two: the branch for values up to the bound is the next place.
 * As arrays within arrays they take many times as long to ask.
 */
export interface Layout {
  /** For each place the fact that it asks for, or `noFact`. */
  facts: Int16Array;
  /** Its bound, or what the leaf adds. */
  bounds: Float64Array;
  /** The place of the branch for greater values. */
  above: Int32Array;
  /** The places where trees begin. */
  roots: Int32Array;
}

/** Lays trees out one behind another. */
export function layOut(trees: readonly Tree[]): Layout {
  const facts: number[] = [];
  const bounds: number[] = [];
  const above: number[] = [];
  const add = (tree: Tree): number => {
    const [fact, bound, upTo, more] = typeof tree === 'number' ? ([noFact, tree] as const) : tree;
    const place = facts.push(fact) - 1;
    bounds.push(bound);
    above.push(noFact);
    if (upTo !== undefined) add(upTo);
    if (more !== undefined) above[place] = add(more);
    return place;
  };
  const roots = Int32Array.from(trees, add);
  return { facts: Int16Array.from(facts), bounds: Float64Array.from(bounds), above: Int32Array.from(above), roots };
}
