import type { FoundMentions } from '../mentions/types.ts';
import type { Byline } from '../parser/tree.ts';
import type { NameBook } from './names/name-book.ts';
import { present } from './present.ts';
import type { BylineRecord, PersonMention, PlaceMention } from './schema/index.ts';
import { isPerson } from './to-mention-article.ts';

/** Who signed, with the id of the person. */
export function toByline(byline: Byline, names: NameBook): BylineRecord {
  const { name, role, printed, spans } = byline;
  return present({ name, role, printed, person: isPerson(byline) ? names.person(name)?.id : undefined, lines: spans });
}

/** A person named in an article; none when nobody of the name is filed. */
export function toPersonMention(found: FoundMentions['people'][number], names: NameBook): PersonMention[] {
  const filed = names.person(found.name);
  return filed === undefined ? [] : [{ ...present(found), ...filed }];
}

/** A place named in an article; none when it is not filed. */
export function toPlaceMention(found: FoundMentions['places'][number], names: NameBook): PlaceMention[] {
  const filed = names.place(found);
  const { parent: _parent, period: _period, note: _note, ...mention } = found;
  return filed === undefined ? [] : [{ ...present(mention), ...filed }];
}
