import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../../archive/index.ts';
import { foldTable } from '../../chinese/index.ts';
import type { Article } from '../../records/schema/index.ts';
import { encodeJson } from '../gbk.ts';
import { facetNames, type Manifest, type Script, type StoredArticle } from '../manifest.ts';
import type { Fold } from '../normalize.ts';
import { type ScriptTable, shownText } from '../other-script.ts';
import { packArticle } from '../packed-article.ts';
import { bundleClient } from './bundle.ts';
import { facetBuilder } from './facets.ts';
import { createTextFold, foldExceptions, joinPairs } from './fold-files.ts';
import { createGramIndexer } from './grams/index.ts';
import { isoDate } from './iso-date.ts';
import { listedFiles } from './listed-files.ts';
import { createOutput, type OutFile, type Output } from './output.ts';
import { createPagefindIndexer } from './pagefind-index.ts';
import { suggestionFiles } from './suggestions/index.ts';
import { createTextStore, type TextStore } from './text-store.ts';
import type { WordIndexer } from './word-indexer.ts';

export interface BuildSearchOptions {
  /** Largest packed size of all texts, in bytes, up to which the client scans them: about what the start of the index costs. */
  scanBytes?: number;
  /** Largest number of articles that Pagefind indexes; above, the index is one of grams. */
  mostInPagefind?: number;
}

export interface BuiltSearch {
  articles: number;
  bytes: number;
  files: number;
}

const scripts: readonly Script[] = ['Hans', 'Hant'];

/** The table of words and the chunks and articles of a first query cost about this much. */
const indexStart = 80_000;

/**
 * Pagefind's start and each of its chunks grow with the archive: beyond this, another index costs readers less. At 10,000 made articles a
 * first query costs 94 KB (median) to 299 KB (95th percentile) with Pagefind's and 54 to 75 KB with the other, a later one 45 to 118 KB
 * and 21 to 37 KB (`npm run bench -- search 10000`).
 */
const largestForPagefind = 5000;

/** Fewest bytes a character of the texts takes when packed. */
const leastPacked = 1 / 4;

const pack = (value: unknown): Uint8Array => gzipSync(encodeJson(value), { level: 9 });

/** Newest first, without a date last; equal dates in the archive's order. A row is a place in this list. */
export function sortRows(articles: readonly Article[]): Article[] {
  const key = (article: Article) => isoDate(article.date.value) ?? '';
  return articles.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}

interface Texts {
  /** True when all texts are in one file, small enough to be scanned. */
  scan: boolean;
  textFold: string | undefined;
}

/** Writes the text of every article for results and excerpts, and adds it to the index of words. */
async function writeTexts(
  rows: readonly Article[],
  { store }: TextStore,
  fold: Fold,
  indexer: WordIndexer,
  output: Output,
  scanBytes: number,
): Promise<Texts> {
  const pairs = createTextFold(fold);
  /** What is not yet written: everything, as long as it may be scanned. */
  let waiting: StoredArticle[] = [];
  let [written, characters] = [0, 0];

  async function writeWaiting(): Promise<void> {
    for (const article of waiting) {
      await output.write({ path: `text/${written}.bin`, content: pack([packArticle(article)]) });
      written += 1;
    }
    waiting = [];
  }
  for (const article of rows) {
    const { stored, normal } = store(article);
    await indexer.add(normal);
    for (const line of stored.lines.flat()) pairs.add(line);
    waiting.push(stored);
    characters += shownText(stored).length;
    if (characters * leastPacked > scanBytes) await writeWaiting();
  }
  const whole = written === 0 ? pack(waiting.map(packArticle)) : undefined;
  const scan = whole !== undefined && whole.length <= scanBytes;
  if (scan) await output.write({ path: 'text/0.bin', content: whole });
  else await writeWaiting();
  return { scan, textFold: pairs.finish() };
}

/** The filters, what can be suggested and the tables of characters. */
function readableFiles(
  rows: readonly Article[],
  archive: Archive,
  fold: Fold,
  tables: Record<Script, ScriptTable>,
): { files: OutFile[]; suggestions: number } {
  const suggestions = suggestionFiles(rows, archive, fold, pack);
  const buildFacet = facetBuilder(rows, archive);
  return {
    files: [
      ...scripts.map((script) => ({ path: `show-${script}.bin`, content: pack(joinPairs(tables[script])) })),
      ...facetNames.map((name) => ({ path: `facets/${name}.bin`, content: pack(buildFacet(name)) })),
      ...suggestions.files,
      ...listedFiles(rows, archive, pack),
      { path: 'fold.bin', content: pack(joinPairs(fold)) },
    ],
    suggestions: suggestions.count,
  };
}

/**
 * Writes `<outDir>/search/`: the client's scripts, the index of every article and the texts for excerpts, in both scripts.
 * The same archive gives the same bytes. Fails with the cause when Pagefind or the bundler reports anything.
 */
export async function buildSearch(
  archive: Archive,
  outDir: string,
  { scanBytes = indexStart, mostInPagefind = largestForPagefind }: BuildSearchOptions = {},
): Promise<BuiltSearch> {
  const folder = join(outDir, 'search');
  // The bundler, like Pagefind, works in the meantime.
  const bundled = bundleClient();
  bundled.catch(() => {});
  const fold = foldTable();
  const rows = sortRows(archive.articles);
  const output = await createOutput(folder);
  const starting = rows.length > mostInPagefind ? Promise.resolve(createGramIndexer()) : createPagefindIndexer();
  try {
    const store = createTextStore(rows, archive, fold);
    const indexer = await starting;
    const { scan, textFold } = await writeTexts(rows, store, fold, indexer, output, scanBytes);
    const [index, readable, scriptFiles] = await Promise.all([
      indexer.finish(),
      Promise.resolve().then(() => readableFiles(rows, archive, fold, store.tables)),
      bundled,
    ]);
    for (const file of readable.files) await output.write(file);
    for (const file of index.files) await output.write(file);
    const data = await output.finish();
    const manifest: Manifest = {
      version: 3,
      articles: rows.length,
      folder: data.folder,
      scan,
      ...index.manifest,
      perFile: scan ? Math.max(1, rows.length) : 1,
      suggestions: readable.suggestions,
      ...(textFold === undefined ? {} : { textFold }),
      foldExceptions: foldExceptions(fold),
    };
    const entry = [...scriptFiles, { path: 'manifest.json', content: JSON.stringify(manifest) }];
    for (const { path, content } of entry) await writeFile(join(folder, path), content);
    const bytes = entry.reduce((sum, { content }) => sum + Buffer.byteLength(content), data.bytes);
    return { articles: rows.length, bytes, files: data.files + entry.length };
  } finally {
    await starting.then(
      ({ close }) => close(),
      () => {},
    );
  }
}
