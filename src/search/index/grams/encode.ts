import { type BitWriter, createBitWriter, riceParameter } from '../../grams/bits.ts';
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

/** What the bodies of grams are written from, and with. */
interface Writing {
  text: GramText;
  sorter: GramSorter;
  writer: BitWriter;
}

/** The places of a gram in one article. */
interface ArticlePlaces {
  article: number;
  hits: number;
  places: Places;
}

/** The places of a gram by article. */
function* byArticle({ order, from, to }: Places, { articleOf, endOf }: GramText): Generator<ArticlePlaces> {
  for (let first = from; first < to; ) {
    const article = articleOf(order[first] ?? 0);
    const end = endOf(article);
    let next = first + 1;
    while (next < to && (order[next] ?? 0) < end) next += 1;
    yield { article, hits: next - first, places: { order, from: first, to: next } };
    first = next;
  }
}

/** The position in its article at which a gram stands first. */
const firstPosition = ({ article, places }: ArticlePlaces, { positionOf }: GramText): number =>
  positionOf(places.order[places.from] ?? 0, article);

function writePositions({ article, places }: ArticlePlaces, { text, writer }: Writing): void {
  let before = 0;
  for (let index = places.from; index < places.to; index += 1) {
    const position = text.positionOf(places.order[index] ?? 0, article);
    writer.rice(position - before, index === places.from ? firstPositionBits : nextPositionBits);
    before = position;
  }
}

function writeLeaf(places: Places, kind: LeafKind, writing: Writing): void {
  const { text, writer } = writing;
  const k = riceParameter(places.to - places.from, text.articles);
  let before = 0;
  for (const own of byArticle(places, text)) {
    writer.rice(own.article - before, k);
    if (places.to - own.places.from > 1) writer.gamma(own.hits);
    if (kind === 'positions') writePositions(own, writing);
    else writer.bits(placeOf(firstPosition(own, text)), placeBits);
    before = own.article;
  }
}

function writeNode(places: Places, size: number, writing: Writing): void {
  const { sorter, writer } = writing;
  const count = places.to - places.from;
  if (count <= leafSize || size === longestGram) {
    writeLeaf(places, count > leafSize ? 'positions' : 'first', writing);
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
    if (next.unit === lineEnd) writeLeaf(next, 'first', writing);
    else writeNode(next, size + 1, writing);
  }
}

function listArticles(places: Places, text: GramText): ImpactList {
  const found: ImpactList = { articles: [], impacts: [] };
  for (const own of byArticle(places, text)) {
    found.articles.push(own.article);
    found.impacts.push(impactOf({ place: placeOf(firstPosition(own, text)), hits: own.hits }));
  }
  return found;
}

export function createGramEncoder(text: GramText, sorter: GramSorter): GramEncoder {
  const writer = createBitWriter();
  return {
    tree: (places, size) => {
      writer.gamma(places.to - places.from);
      writeNode(places, size, { text, sorter, writer });
      return writer.take();
    },
    list: (places) => writeList(writer, listArticles(places, text), text.articles),
  };
}
