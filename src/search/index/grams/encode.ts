import { createBitWriter, riceParameter } from '../../grams/bits.ts';
import {
  firstPositionBits,
  type LeafKind,
  leafSize,
  lineEnd,
  longestGram,
  nextPositionBits,
  placeBits,
} from '../../grams/format.ts';
import { rankOfUnit, usualUnits } from '../../grams/units.ts';
import { impactOf, placeOf } from '../../impact.ts';
import type { GramSorter, Places } from './sort.ts';
import type { GramText } from './text.ts';
import { type ImpactList, writeList } from './write-list.ts';

/** Writes the bodies of grams, see `grams/format.ts`. What is returned is valid until the next call. */
export interface GramEncoder {
  /** The tree of a gram of `size` units. */
  tree: (places: Places, size: number) => Uint8Array;
  /** The articles of a gram that is split. */
  list: (places: Places) => Uint8Array;
}

export function createGramEncoder(text: GramText, sorter: GramSorter): GramEncoder {
  const { articles, articleOf, endOf, positionOf } = text;
  const writer = createBitWriter();

  /** The number of places from `from` on that lie in the article of the first. */
  function runLength({ order, from, to }: Places, article: number): number {
    const end = endOf(article);
    let at = from + 1;
    while (at < to && (order[at] ?? 0) < end) at += 1;
    return at - from;
  }

  function writePositions({ order, from }: Places, hits: number, article: number): void {
    let before = 0;
    for (let index = from; index < from + hits; index += 1) {
      const position = positionOf(order[index] ?? 0, article);
      writer.rice(position - before, index === from ? firstPositionBits : nextPositionBits);
      before = position;
    }
  }

  function writeLeaf(places: Places, kind: LeafKind): void {
    const { order, to } = places;
    const k = riceParameter(to - places.from, articles);
    let before = 0;
    for (let from = places.from; from < to; ) {
      const article = articleOf(order[from] ?? 0);
      const hits = runLength({ order, from, to }, article);
      writer.rice(article - before, k);
      if (to - from > 1) writer.gamma(hits);
      if (kind === 'positions') writePositions({ order, from, to }, hits, article);
      else writer.bits(placeOf(positionOf(order[from] ?? 0, article)), placeBits);
      before = article;
      from += hits;
    }
  }

  function writeNode(places: Places, size: number): void {
    const count = places.to - places.from;
    if (count <= leafSize || size === longestGram) {
      writeLeaf(places, count > leafSize ? 'positions' : 'first');
      return;
    }
    const following = sorter.follow(places, size);
    following.sort((a, b) => rankOfUnit(a.unit) - rankOfUnit(b.unit));
    writer.gamma(following.length);
    const k = riceParameter(following.length, usualUnits);
    let before = -1;
    for (const { unit, from, to } of following) {
      const rank = rankOfUnit(unit);
      writer.rice(rank - before - 1, k);
      writer.gamma(to - from);
      before = rank;
    }
    for (const next of following) {
      if (next.unit === lineEnd) writeLeaf(next, 'first');
      else writeNode(next, size + 1);
    }
  }

  function tree(places: Places, size: number): Uint8Array {
    writer.gamma(places.to - places.from);
    writeNode(places, size);
    return writer.take();
  }

  function list(places: Places): Uint8Array {
    const { order, to } = places;
    const found: ImpactList = { articles: [], impacts: [] };
    for (let from = places.from; from < to; ) {
      const first = order[from] ?? 0;
      const article = articleOf(first);
      const hits = runLength({ order, from, to }, article);
      found.articles.push(article);
      found.impacts.push(impactOf({ place: placeOf(positionOf(first, article)), hits }));
      from += hits;
    }
    return writeList(writer, found, articles);
  }

  return { tree, list };
}
