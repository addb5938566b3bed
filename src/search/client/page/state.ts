import type { Filters } from '../filter.ts';
import { type FilterName, filterNames } from '../filter-names.ts';
import { wellFormed } from './elements.ts';

/** What the search page shows; all of it stands in the address. */
export interface State {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** From 1. */
  page: number;
}

/** Shows another state of the page. */
export type Go = (state: State) => void;

export const emptyState: State = { query: '', filters: {}, sort: 'relevance', page: 1 };

/** Results on one page. */
export const pageSize = 20;

/** `?q=学习&year=2020&year=2021&sort=date&page=2` → state; what cannot be read is as if it were not there. */
export function readState(address: string): State {
  const parameters = new URLSearchParams(address);
  const filters: Filters = {};
  for (const name of filterNames) {
    const values = parameters.getAll(name).filter((value) => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  for (const name of ['from', 'to'] as const) {
    const value = parameters.get(name);
    if (value !== null && /^\d{4}(-\d\d){0,2}$/.test(value)) filters[name] = value;
  }
  const page = Number(parameters.get('page'));
  return {
    query: parameters.get('q') ?? '',
    filters,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a state, from its question mark on; empty for the empty state. */
export function writeState({ query, filters, sort, page }: State): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', wellFormed(query));
  for (const [name, values] of Object.entries(filters)) {
    for (const value of [values ?? []].flat()) parameters.append(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The values of a filter that are set. */
export const valuesOf = (filters: Filters, name: FilterName): string[] => [filters[name] ?? []].flat();

/** The state with one value of a filter set or taken back, on its first page. */
export function toggleFilter(state: State, name: FilterName, value: string): State {
  const before = valuesOf(state.filters, name);
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [name]: _, ...others } = state.filters;
  return { ...state, page: 1, filters: values.length > 0 ? { ...others, [name]: values } : others };
}

export function clearFilter(state: State, name: FilterName): State {
  const { [name]: _, ...filters } = state.filters;
  return { ...state, page: 1, filters };
}
