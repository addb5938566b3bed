import { createBitReader, riceParameter } from '../grams/bits.ts';
import {
  bucketOf,
  firstPositionBits,
  impactBits,
  type LeafKind,
  leafSize,
  lineEnd,
  longestGram,
  nextPositionBits,
  placeBits,
  signature,
} from '../grams/format.ts';
import { unitOfRank, usualUnits } from '../grams/units.ts';
import { createByteReader } from '../grams/varint.ts';
import { impactOf, impacts, placeOf, type Standing } from '../impact.ts';
import type { Load } from './load.ts';

/** The bodies of a bucket by gram: those of grams that are split, and the others. */
export interface Bucket {
  lists: Map<string, Uint8Array>;
  trees: Map<string, Uint8Array>;
}

/** The articles in which the beginning of a term stands. */
export interface Beginnings {
  /** So many units are known to stand there; the whole term, or as many as the index tells apart. */
  proved: number;
  found: Map<number, Standing>;
  /** Positions in each article, where the index has them for all. */
  positions: Map<number, number[]> | undefined;
}

/** A place in the tree of a gram. */
interface Node {
  /** Units from the root down to it. */
  depth: number;
  /** The term goes on to it; what stands there is kept. */
  isWanted: boolean;
}

function readBucket(bytes: Uint8Array): Bucket {
  const reader = createByteReader(bytes);
  if (String.fromCharCode(...reader.take(signature.length)) !== signature) throw new TypeError('Not a file of grams');
  const bucket: Bucket = { lists: new Map(), trees: new Map() };
  while (!reader.isAtEnd()) {
    const head = reader.varint();
    const units = reader.take((head >> 1) * 2);
    const gram = Array.from({ length: head >> 1 }, (_, index) =>
      String.fromCharCode(((units[index * 2] ?? 0) << 8) | (units[index * 2 + 1] ?? 0)),
    ).join('');
    (head % 2 === 1 ? bucket.lists : bucket.trees).set(gram, reader.take(reader.varint()));
  }
  return bucket;
}

/** The file that a gram would be in, of so many in a folder. */
export const bucketFile = (folder: string, files: number, gram: string): string =>
  `${folder}${bucketOf(gram, files)}.bin`;

export function loadBucket(load: Load, folder: string, files: number, gram: string): Promise<Bucket> {
  return load(bucketFile(folder, files, gram), readBucket);
}

/** The articles of a gram that is split, with its impact in each. */
export function readList(body: Uint8Array, articles: number): Map<number, number> {
  const reader = createBitReader(body);
  const count = reader.gamma();
  const byFrequency = Array.from({ length: impacts }, () => reader.bits(impactBits));
  const k = riceParameter(count, articles);
  const found = new Map<number, number>();
  let article = -1;
  for (let left = count; left > 0; left -= 1) {
    article += reader.rice(k) + 1;
    found.set(article, byFrequency[reader.rice(0)] ?? 0);
  }
  return found;
}

/** The articles below a gram of `size` units, the beginning of a term, in which the term goes on as far as the tree tells. */
export function readTree(body: Uint8Array, size: number, term: string, articles: number): Beginnings {
  const reader = createBitReader(body);
  const found = new Map<number, Standing>();
  const positions = new Map<number, number[]>();
  let proved = term.length;
  let hasPositions = true;

  function keep(article: number, { place, hits }: Standing): void {
    const known = found.get(article);
    found.set(article, { place: Math.min(place, known?.place ?? place), hits: hits + (known?.hits ?? 0) });
  }
  function keepPositions(article: number, those: readonly number[]): void {
    keep(article, { place: placeOf(those[0] ?? 0), hits: those.length });
    positions.set(
      article,
      [...(positions.get(article) ?? []), ...those].sort((a, b) => a - b),
    );
  }
  function readPositions(hits: number): number[] {
    let position = 0;
    return Array.from({ length: hits }, (_, index) => {
      position += reader.rice(index === 0 ? firstPositionBits : nextPositionBits);
      return position;
    });
  }
  function readLeaf(places: number, kind: LeafKind, { isWanted }: Node): void {
    const k = riceParameter(places, articles);
    if (isWanted && kind === 'first') hasPositions = false;
    let article = 0;
    for (let left = places; left > 0; ) {
      article += reader.rice(k);
      const hits = left > 1 ? reader.gamma() : 1;
      left -= hits;
      if (kind === 'positions') {
        const those = readPositions(hits);
        if (isWanted) keepPositions(article, those);
      } else {
        const place = reader.bits(placeBits);
        if (isWanted) keep(article, { place, hits });
      }
    }
  }
  function readNode(places: number, node: Node): void {
    const { depth, isWanted } = node;
    if (places <= leafSize || depth === longestGram) {
      if (isWanted) proved = Math.min(depth, term.length);
      readLeaf(places, places > leafSize ? 'positions' : 'first', node);
      return;
    }
    const count = reader.gamma();
    const k = riceParameter(count, usualUnits);
    let rank = -1;
    const following = Array.from({ length: count }, () => {
      rank += reader.rice(k) + 1;
      return { unit: unitOfRank(rank), places: reader.gamma() };
    });
    for (const next of following) {
      const goesOn = isWanted && (depth >= term.length || next.unit === term.charCodeAt(depth));
      const below = { depth: depth + 1, isWanted: goesOn };
      if (next.unit === lineEnd) readLeaf(next.places, 'first', below);
      else readNode(next.places, below);
    }
  }

  readNode(reader.gamma(), { depth: size, isWanted: true });
  return { proved, found, positions: hasPositions ? positions : undefined };
}

/** The impacts of what was found. */
export const toImpacts = (found: ReadonlyMap<number, Standing>): Map<number, number> =>
  new Map([...found].map(([article, standing]) => [article, impactOf(standing)]));
