import { type Fold, normalize } from '../normalize.ts';
import type { Data } from './data.ts';
import type { Engine } from './engine.ts';
import { createGramEngine } from './gram-engine.ts';
import type { EngineKind } from './options.ts';
import { createPagefindEngine } from './pagefind-engine.ts';
import { openIndex } from './pagefind-reader.ts';
import { createScanEngine } from './scan-engine.ts';
import { createUnitReader } from './unit-reader.ts';

async function readLines(data: Data, row: number, fold: Fold): Promise<string[]> {
  const [article] = await data.articles([row]);
  return (article?.lines ?? []).map((line) => normalize(typeof line === 'string' ? line : line[1], fold));
}

/** Opens what finds the terms of a query: every text, or the index that was built for this archive. */
export async function openEngine(data: Data, kind: EngineKind): Promise<Engine> {
  const { load, manifest } = data;
  const fold = await data.textFold();
  const linesOf = (row: number) => readLines(data, row, fold);
  if (kind === 'scan') {
    const rows = Array.from({ length: manifest.articles }, (_, row) => row);
    return createScanEngine(await Promise.all(rows.map(linesOf)));
  }
  const { folder, articles, grams, units = 1 } = manifest;
  if (grams !== undefined) return createGramEngine({ load, folder, index: grams, articles, readLines: linesOf });
  return createPagefindEngine(await openIndex(load, folder), createUnitReader(load, folder, units, articles), linesOf);
}
