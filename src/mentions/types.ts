/** The parts of an article in which names are looked for. */
export const mentionFields = ['kicker', 'title', 'subtitle', 'body', 'note'] as const;
export type MentionField = (typeof mentionFields)[number];

/** The sorts of places. */
export const placeKinds = [
  'province',
  'city',
  'county',
  'township',
  'village',
  'development-zone',
  'water',
  'mountain',
  'road',
  'bridge',
  'site',
  'region',
  'country',
  'abroad',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** One text of an article in which names are looked for. */
export interface MentionText {
  field: MentionField;
  /** Index in that field. */
  block: number;
  text: string;
}

/** The article as the mention rules see it. */
export interface MentionArticle {
  texts: readonly MentionText[];
  /** Names that sign the article: evidence for the same name in the text. */
  bylines: readonly string[];
}

/** A name found, before it has an id. Offsets are UTF-16 code units into the text named by `field` and `block`. */
export interface FoundPerson {
  name: string;
  printed: string;
  role?: string;
  organization?: string;
  field: MentionField;
  block: number;
  start: number;
  end: number;
  evidence: string[];
}

export interface FoundPlace {
  /** Canonical name, for example 南通市 for a printed 南通. */
  name: string;
  printed: string;
  kind: PlaceKind;
  /** Division code, where there is one. */
  code?: string;
  /** Name of the division it lies in. */
  parent?: string;
  /** EDTF interval in which a retired division existed. */
  period?: string;
  /** What became of it, with the source. */
  note?: string;
  field: MentionField;
  block: number;
  start: number;
  end: number;
  evidence: string[];
}

export interface FoundMentions {
  people: FoundPerson[];
  places: FoundPlace[];
}

/** What the rules may know beyond the text. */
export interface MentionContext {
  /** Division (code or name) in which short names are read first: the archive's or the publication's home. */
  home?: string;
  /** Names an editor vouches for, or rules out. */
  people?: { add?: readonly string[]; drop?: readonly string[] };
  places?: { add?: readonly { name: string; kind: PlaceKind }[]; drop?: readonly string[] };
}
