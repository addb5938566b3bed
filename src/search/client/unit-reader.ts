import type { Hits } from './engine.ts';
import { SearchError } from './errors.ts';
import { bucketFile, loadBucket, readList } from './gram-reader.ts';
import type { Load } from './load.ts';

/** Finds single characters in the lists beside Pagefind's index. */
export function createUnitReader(load: Load, folder: string, files: number, articles: number) {
  const units = `${folder}units/`;
  return async (character: string): Promise<Hits> => {
    const { lists } = await loadBucket(load, units, files, character);
    const body = lists.get(character);
    try {
      return body === undefined ? new Map() : readList(body, articles);
    } catch (cause) {
      throw new SearchError('damaged', bucketFile(units, files, character), cause);
    }
  };
}
