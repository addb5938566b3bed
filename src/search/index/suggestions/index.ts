import type { Archive } from '../../../archive/index.ts';
import type { Article } from '../../../records/schema/index.ts';
import type { Fold } from '../../normalize.ts';
import { packSuggestable, type Suggestable, type SuggestionFile } from '../../suggestions.ts';
import type { OutFile } from '../output.ts';
import { suggestables } from './entries.ts';
import { buildReadings } from './readings.ts';
import { shardSuggestions } from './shards.ts';

/** Up to this packed size, in bytes, everything that can be suggested is one file, and titles are found by any of their words. */
const wholeSize = 60_000;

/** More entries than this never fit. */
const mostWhole = 10_000;

const whole = (entries: readonly Suggestable[]): SuggestionFile => ({
  entries: entries.map(packSuggestable),
  lists: [['', [...entries.keys()]]],
});

/**
 * The files of what can be suggested and of how characters are read.
 * @returns `count`: the number of files `suggest/<n>.bin`; with more than one, `suggest.bin` holds the first key of each
 */
export function suggestionFiles(
  rows: readonly Article[],
  archive: Archive,
  fold: Fold,
  pack: (value: unknown) => Uint8Array,
  limit: number = wholeSize,
): { count: number; files: OutFile[] } {
  const entries = suggestables(rows, archive, fold);
  const readings = { path: 'readings.bin', content: pack(buildReadings(entries)) };
  const single = entries.length <= mostWhole ? pack(whole(entries)) : undefined;
  if (single !== undefined && single.length <= limit)
    return { count: 1, files: [{ path: 'suggest/0.bin', content: single }, readings] };

  const shards = shardSuggestions(entries);
  const starts = shards.map(({ lists }) => lists[0]?.[0] ?? '');
  return {
    count: shards.length,
    files: [
      { path: 'suggest.bin', content: pack(starts) },
      ...shards.map((shard, number) => ({ path: `suggest/${number}.bin`, content: pack(shard) })),
      readings,
    ],
  };
}
