import type { FoundPlace } from '../../mentions/types.ts';
import { present } from '../present.ts';
import type { NameBook } from './name-book.ts';

/** What is known of a place beyond its mentions. */
export interface PlaceFacts {
  parent?: string;
  period?: string;
  note?: string;
}

/** The facts that came with the mentions of a place, by id: of each fact the first that was found. */
export function placeFacts(found: Iterable<FoundPlace>, names: NameBook): Map<string, PlaceFacts> {
  const facts = new Map<string, PlaceFacts>();
  for (const place of found) {
    const id = names.place(place)?.id;
    if (id === undefined) continue;
    const { parent, period, note } = place;
    facts.set(id, { ...present({ parent, period, note }), ...facts.get(id) });
  }
  return facts;
}
