/**
 * The index of a large archive. A gram is a piece of a normalised line, in UTF-16 units. Grams that stand in more places than `splitAbove`
 * are split: each longer one that begins with them is kept apart. So a term's first gram that is not split names the one file in which all
 * its places lie. Which grams are split is told by a filter in the manifest, for the build and for the reader alike: where it errs, a gram
 * is split without need.
 *
 * A file holds the grams of one bucket, gzipped: `signature`, then for each, as `writeVarint` numbers, twice its length and 1 when it
 * is split; its units, two
 * bytes each; the length of its body and the body, in bits.
 *
 * The body of a gram that is split lists its articles: their number, the impacts by frequency (`impacts` numbers of 4 bits), then for each
 * article the distance to the one before and the rank of its impact.
 *
 * The body of any other gram is a tree: the number of places, then a node. A node of up to `leafSize` places, or of a gram of `longestGram`
 * units, is a leaf; any other is the number of units that can follow, for each of them the distance to the one before and the number of
 * places, then their nodes. The unit at the end of a line is `lineEnd`, always a leaf.
 *
 * A leaf has for each article the distance to the one before, the hits, if more than one can be left, and the place of the first. Where so
 * many places share the longest gram that their texts could not all be read to prove a longer term, the positions of all stand instead.
 */
export interface GramIndex {
  /** Number of files, `words/0.bin` and so on. */
  buckets: number;
  /** The filter of the grams that are split, bytes in base64. */
  split: string;
}

/** What every file begins with: a host may send a page in place of a file it has not. */
export const signature = 'gram';

/** Grams in more places than this are split. */
export const splitAbove = 2000;
/** What a leaf tells of each article: where the term stands first, or all positions. */
export type LeafKind = 'first' | 'positions';

/** So many places or fewer are proved by reading the texts. */
export const leafSize = 16;
/** Longest gram, in UTF-16 units. */
export const longestGram = 8;
/** Stands at the end of each line, where no term reaches. */
export const lineEnd = 0x0a;

/** Rice parameters of the positions in an article: of the first, and of the distances of those that follow. */
export const firstPositionBits = 8;
export const nextPositionBits = 6;
export const placeBits = 3;
export const impactBits = 4;

/** A number of 32 bits for a gram (MurmurHash3's way of mixing); another one for another seed. */
export function hashGram(gram: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < gram.length; index += 1) {
    hash = Math.imul(hash ^ Math.imul(gram.charCodeAt(index), 0xcc9e2d51), 0x1b873593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export const bucketOf = (gram: string, buckets: number): number => hashGram(gram, 0) % buckets;
