import type { GramIndex } from './grams/format.ts';

/** The version of Pagefind whose index chunks `client/pagefind-reader.ts` reads. */
export const pagefindVersion = '1.5.2';

export type Script = 'Hans' | 'Hant';

/** `search/manifest.json`: what the client must know before it can search. */
export interface Manifest {
  version: 3;
  /** Number of articles. */
  articles: number;
  /** Folder of the data files, named by their content, with a slash at its end. */
  folder: string;
  /** True where fetching the whole text costs less than starting the index; all texts are in one file then. */
  scan: boolean;
  /** The index of a large archive; absent where Pagefind's is used. */
  grams?: GramIndex;
  /** Number of files of single characters beside Pagefind's index. */
  units?: number;
  /** Number of articles in a text file. */
  perFile: number;
  /** Number of the files of what can be suggested. */
  suggestions: number;
  /** Fold pairs that the texts need, written one after the other; absent where the whole table is needed. */
  textFold?: string;
  /** Characters of GB 2312 that the fold table changes all the same: a query with one of these needs the table. */
  foldExceptions: string;
}

/** An article in the text store, in the script it was printed in. */
export interface StoredArticle {
  id: string;
  /** ISO date, month or year; absent when unknown. */
  date?: string;
  /** The whole date in EDTF, where it says more than `date`: `[2020-05-30..]`. */
  edtf?: string;
  issue: string;
  column?: string;
  kind: string;
  script: Script;
  /** Shown text, or shown and printed text where their normal forms differ. */
  lines: Array<string | [shown: string, printed: string]>;
  /**
   * What the other script shows differently from its table, as pairs of a distance and a text: so many UTF-16 units after the end of the
   * difference before stands this text instead. Counted in the issue, the column and the shown lines, joined by line feeds.
   */
  differences: Array<number | string>;
}

/** The values of one filter with the rows that have them; rows as differences to the one before. */
export interface Facet {
  values: Array<{ value: string; Hans: string; Hant?: string; rows: number[] }>;
}

/** What results can be narrowed by or counted; each is a file, read when it is first shown. */
export const facetNames = ['year', 'publication', 'issue', 'column', 'kind', 'person', 'place', 'date'] as const;
export type FacetName = (typeof facetNames)[number];

/** Syllables without tones, each with the characters that can be read so. */
export type Readings = Record<string, string>;
