import type { Facet, Script } from '../manifest.ts';
import type { Data } from './data.ts';
import { type FilterName, filterNames } from './filter-names.ts';

/** What results are narrowed to: one value of each filter named (any of several), and a range of dates. */
export type Filters = Partial<Record<FilterName, string | readonly string[]>> & {
  /** ISO date, month or year, the first and the last that count. */
  from?: string;
  to?: string;
};

/** How many of the articles found have a value. */
export interface Count {
  value: string;
  name: string;
  count: number;
}

/** `[3, 1, 4]` → 3, 4, 8. */
function* rowsOf(differences: readonly number[]): Generator<number> {
  let row = 0;
  for (const difference of differences) {
    row += difference;
    yield row;
  }
}

function rowsWith(facet: Facet, isWanted: (value: string) => boolean): Set<number> {
  return new Set(facet.values.filter(({ value }) => isWanted(value)).flatMap(({ rows }) => [...rowsOf(rows)]));
}

/** A day counts when its month or year was named: 2020-05-30 is not after 2020-05. */
const isBetween = (date: string, from: string | undefined, to: string | undefined) =>
  (from === undefined || date >= from.slice(0, date.length)) && (to === undefined || date.slice(0, to.length) <= to);

/** Rows that each filter lets through; a filter that is not set is not in the map. */
export async function filterRows(data: Data, filters: Filters): Promise<Map<string, Set<number>>> {
  const allowed = new Map<string, Set<number>>();
  for (const name of filterNames) {
    const wanted = [filters[name] ?? []].flat();
    if (wanted.length > 0)
      allowed.set(
        name,
        rowsWith(await data.facet(name), (value) => wanted.includes(value)),
      );
  }
  const { from, to } = filters;
  if (from || to) {
    const range = (value: string) => isBetween(value, from || undefined, to || undefined);
    allowed.set('date', rowsWith(await data.facet('date'), range));
  }
  return allowed;
}

/** Counts of a filter's values among rows, most frequent first; years in order of time. Values that are set are told even without rows. */
export function countValues(
  facet: Facet,
  name: string,
  rows: ReadonlySet<number>,
  script: Script,
  set: readonly string[],
): Count[] {
  const counts = facet.values.flatMap(({ value, rows: differences, ...names }) => {
    let count = 0;
    for (const row of rowsOf(differences)) if (rows.has(row)) count += 1;
    return count === 0 && !set.includes(value) ? [] : [{ value, name: names[script] ?? names.Hans, count }];
  });
  return counts.sort((a, b) => (name === 'year' ? (a.value < b.value ? -1 : 1) : b.count - a.count));
}
