import { comparePinyin } from '../../chinese/index.ts';
import { tally } from '../../parser/lists.ts';
import type { PlaceFacts } from '../../records/names/place-facts.ts';
import { present } from '../../records/present.ts';
import type { Article, Place, PlaceMention } from '../../records/schema/index.ts';

interface Draft {
  mentions: PlaceMention[];
  articles: Set<string>;
}

/** The places of the articles (newest first): by number of articles, then by name in pinyin order. */
export function linkPlaces(articles: readonly Article[], facts: ReadonlyMap<string, PlaceFacts>): Place[] {
  const drafts = new Map<string, Draft>();
  for (const article of articles) {
    for (const mention of article.places) {
      const draft = drafts.get(mention.id) ?? { mentions: [], articles: new Set() };
      draft.mentions.push(mention);
      draft.articles.add(article.id);
      drafts.set(mention.id, draft);
    }
  }
  return [...drafts.values()]
    .flatMap((draft) => toPlace(draft, facts))
    .toSorted(
      (a, b) => b.articles.length - a.articles.length || comparePinyin(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
}

function toPlace({ mentions, articles }: Draft, facts: ReadonlyMap<string, PlaceFacts>): Place[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { id, name } = first;
  const code = mentions.find(({ code }) => code !== undefined)?.code;
  return [
    present({
      id,
      name,
      kind: mostFrequent(mentions.map(({ kind }) => kind)) ?? first.kind,
      code,
      ...facts.get(id),
      names: byFrequency([name, ...mentions.map(({ printed }) => printed)]),
      articles: [...articles],
    }),
  ];
}

const mostFrequent = <T>(values: readonly T[]) => byFrequency(values)[0];

/** Each value once, the most frequent first, equals in order of appearance. */
const byFrequency = <T>(values: readonly T[]): T[] =>
  [...tally(values)].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
