import type { Script } from '../manifest.ts';
import type { Count, Filters } from './filter.ts';
import type { FilterName } from './filter-names.ts';
import type { SearchResult } from './result.ts';

/** The ways in which terms are found: the texts read from end to end, or an index. */
export type EngineKind = 'scan' | 'index';

export type SortOrder = 'relevance' | 'date';

export interface SearchOptions {
  filters?: Filters;
  /** `relevance` by default. */
  sort?: SortOrder;
  /** Results wanted, 20 by default. */
  limit?: number;
  /** Results left out at the beginning, 0 by default. */
  offset?: number;
  /** Script of titles and excerpts, and of the tree the addresses lead into. Both scripts find the same. `Hans` by default. */
  script?: Script;
  /** Filters for which the values are to be counted, each as if it were not set itself. */
  counts?: readonly FilterName[];
  /** Address of the tree that results lead into, with a slash at its end; by default found from this module's address. */
  base?: string;
  /** Gives the search up; the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** For comparing: how terms are found. By default what costs fewer bytes for this archive. */
  engine?: EngineKind;
}

export interface SearchAnswer {
  total: number;
  results: SearchResult[];
  /** Counts for the filters asked for. */
  counts: Partial<Record<FilterName, Count[]>>;
  /** Why nothing was searched: `empty` holds nothing that can be searched, `too-long` more than `maxQuery` characters. */
  message?: 'empty' | 'too-long';
}

/** The answer to what cannot be searched. */
export const nothing = (message: 'empty' | 'too-long'): SearchAnswer => ({
  total: 0,
  results: [],
  counts: {},
  message,
});
