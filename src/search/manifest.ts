/** The version of Pagefind whose files `client/pagefind-reader.ts` reads. */
export const pagefindVersion = '1.5.2';

/** `search/manifest.json`: what the client must know before it can search. */
export interface Manifest {
  version: 1;
  /** Number of articles. */
  articles: number;
  /** Folder of the data files, named by their content, with a slash at its end. */
  folder: string;
  /** True where fetching the whole text costs less than starting the index; all texts are in one file then. */
  scan: boolean;
  /** Number of articles in a text file. */
  perFile: number;
  /** Fold pairs that the texts of a script need, written one after the other; absent where the whole table is needed. */
  textFold: { Hans?: string; Hant?: string };
  /** Characters of GB 2312 that the fold table changes all the same: a query with one of these needs the table. */
  foldExceptions: string;
  /** Version of Pagefind that wrote the index. */
  pagefind: string;
}

/** An article in the text store. A line is shown text, or shown and printed text where their normal forms differ. */
export interface StoredArticle {
  id: string;
  /** ISO date, month or year; absent when unknown. */
  date?: string;
  issue: string;
  column?: string;
  kind: string;
  lines: Array<string | [shown: string, printed: string]>;
}

/** The values of one filter with the rows that have them; rows as differences to the one before. */
export interface Facet {
  values: Array<{ value: string; Hans: string; Hant?: string; rows: number[] }>;
}

/** Files of facets: the small ones together, names apart. */
export const facetFiles = {
  core: ['year', 'publication', 'issue', 'column', 'kind', 'date'],
  person: ['person'],
  place: ['place'],
} as const;
export type FacetFile = keyof typeof facetFiles;
