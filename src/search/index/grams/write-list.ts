import { type BitWriter, riceParameter } from '../../grams/bits.ts';
import { impactBits } from '../../grams/format.ts';
import { impacts } from '../../impact.ts';

/** Articles in their order, each with the impact of a gram. */
export interface ImpactList {
  articles: number[];
  impacts: number[];
}

/** Writes the body of a gram that lists its articles, see `grams/format.ts`. */
export function writeList(
  writer: BitWriter,
  { articles, impacts: found }: ImpactList,
  articlesInAll: number,
): Uint8Array {
  const counts = new Array<number>(impacts).fill(0);
  for (const impact of found) counts[impact] = (counts[impact] ?? 0) + 1;
  const byFrequency = counts.map((_, impact) => impact).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const ranks = counts.map((_, impact) => byFrequency.indexOf(impact));
  writer.gamma(articles.length);
  for (const impact of byFrequency) writer.bits(impact, impactBits);
  const k = riceParameter(articles.length, articlesInAll);
  let before = -1;
  for (const [index, article] of articles.entries()) {
    writer.rice(article - before - 1, k);
    writer.rice(ranks[found[index] ?? 0] ?? 0, 0);
    before = article;
  }
  return writer.take();
}
