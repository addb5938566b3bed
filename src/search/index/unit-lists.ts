import { gzipSync } from 'node:zlib';
import { createBitWriter } from '../grams/bits.ts';
import { bucketOf, signature } from '../grams/format.ts';
import { impactOf, placeOf, type Standing } from '../impact.ts';
import { linePositions } from '../tokens.ts';
import { headBytes, toEntry } from './grams/entry.ts';
import { type ImpactList, writeList } from './grams/write-list.ts';
import type { OutFile } from './output.ts';

/** Bytes a file of lists has, about. */
const bucketBytes = 8000;

/**
 * Lists the articles of every single character, in files as those of grams. Pagefind's index of pairs answers one character only by reading
 * every pair that begins with it.
 */
export interface UnitLists {
  /** Adds an article by its normalised lines. */
  add: (lines: readonly string[]) => void;
  finish: () => { count: number; files: OutFile[] };
}

/** Where each character of an article stands. */
function standings(lines: readonly string[]): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const [index, first] of linePositions(lines).entries()) {
    let position = first;
    for (const character of lines[index] ?? '') {
      const known = found.get(character);
      if (known === undefined) found.set(character, { place: placeOf(position), hits: 1 });
      else known.hits += 1;
      position += 1;
    }
  }
  return found;
}

function packFiles(entries: ReadonlyMap<string, Uint8Array>): OutFile[] {
  const bytes = [...entries.values()].reduce((sum, entry) => sum + entry.length, 0);
  const buckets = Array.from({ length: Math.max(1, Math.ceil(bytes / bucketBytes)) }, () => [Buffer.from(signature)]);
  for (const [character, entry] of entries) buckets[bucketOf(character, buckets.length)]?.push(Buffer.from(entry));
  return buckets.map((parts, number) => ({ path: `units/${number}.bin`, content: gzipSync(Buffer.concat(parts)) }));
}

export function createUnitLists(): UnitLists {
  const lists = new Map<string, ImpactList>();
  let articles = 0;
  return {
    add(lines) {
      for (const [character, standing] of standings(lines)) {
        const list = lists.get(character) ?? { articles: [], impacts: [] };
        list.articles.push(articles);
        list.impacts.push(impactOf(standing));
        lists.set(character, list);
      }
      articles += 1;
    },
    finish() {
      const writer = createBitWriter();
      const entries = new Map(
        [...lists].map(([character, list]) => {
          const body = writeList(writer, list, articles);
          return [character, toEntry(character, 'list', body, Buffer.alloc(headBytes + body.length))] as const;
        }),
      );
      const files = packFiles(entries);
      return { count: files.length, files };
    },
  };
}
