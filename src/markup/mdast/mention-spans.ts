import type { Article } from '../../records/schema/index.ts';

type Field = Article['people'][number]['field'];

/** A mention as the mark-up needs it; UTF-16 offsets into the printed text, end exclusive. */
export interface MentionSpan {
  kind: 'person' | 'place';
  id: string;
  start: number;
  end: number;
}

/** The mentions of an article, by part and block. */
export type MentionMap = ReadonlyMap<string, readonly MentionSpan[]>;

/** Sorts the mentions of an article by the text they stand in. */
export function mentionMap(article: Pick<Article, 'people' | 'places'>): MentionMap {
  const map = new Map<string, MentionSpan[]>();
  const add = (
    kind: MentionSpan['kind'],
    { id, field, block, start, end }: Article['people'][number] | Article['places'][number],
  ) => {
    const key = keyOf(field, block);
    const spans = map.get(key);
    if (spans) spans.push({ kind, id, start, end });
    else map.set(key, [{ kind, id, start, end }]);
  };
  for (const person of article.people) add('person', person);
  for (const place of article.places) add('place', place);
  for (const spans of map.values()) spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return map;
}

/** The mentions in one text, in order. */
export function mentionsIn(map: MentionMap, field: Field, block: number): readonly MentionSpan[] {
  return map.get(keyOf(field, block)) ?? [];
}

const keyOf = (field: Field, block: number) => `${field} ${block}`;
