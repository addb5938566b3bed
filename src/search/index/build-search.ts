import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../../archive/index.ts';
import { foldTable, type Script } from '../../chinese/index.ts';
import type { Article } from '../../records/schema/index.ts';
import { type FacetFile, facetFiles, type Manifest, pagefindVersion, type StoredArticle } from '../manifest.ts';
import { type Fold, normalize } from '../normalize.ts';
import { bundleClient } from './bundle.ts';
import { buildFacets } from './facets.ts';
import { foldExceptions, foldPairs, textFold } from './fold-files.ts';
import { isoDate } from './iso-date.ts';
import { articleLines } from './lines.ts';
import { buildPagefindIndex } from './pagefind-index.ts';
import { storeArticle } from './text-store.ts';

interface OutFile {
  path: string;
  content: Uint8Array | string;
}

export interface BuildSearchOptions {
  /** Largest packed size of all texts, in bytes, up to which the client scans them: about what the start of the index costs. */
  scanBytes?: number;
}

export interface BuiltSearch {
  articles: number;
  bytes: number;
  files: number;
}

const scripts: readonly Script[] = ['Hans', 'Hant'];

/** Pagefind's meta file and the two or three chunks of a first query cost about this much. */
const indexStart = 100_000;

const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });

/** Newest first, without a date last; equal dates in the archive's order. A row is a place in this list. */
export function sortRows(articles: readonly Article[]): Article[] {
  const key = (article: Article) => isoDate(article.date.value) ?? '';
  return articles.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}

type Stored = Record<Script, StoredArticle[]>;

function textFiles(stored: Stored, limit: number) {
  const whole = scripts.map((script) => pack(stored[script]));
  const scan = whole.every(({ length }) => length <= limit);
  if (scan) {
    const files = whole.map((content, index): OutFile => ({ path: `text-${scripts[index]}/0.bin`, content }));
    return { scan, perFile: Math.max(1, stored.Hans.length), files };
  }
  const files = scripts.flatMap((script) =>
    stored[script].map((article, row): OutFile => ({ path: `text-${script}/${row}.bin`, content: pack([article]) })),
  );
  return { scan, perFile: 1, files };
}

/** Fold pairs for the texts of each script, where they are few. */
function textFolds(stored: Stored, fold: Fold): Manifest['textFold'] {
  const entries = scripts.map((script) => [
    script,
    textFold(
      stored[script].flatMap(({ lines }) => lines.flat()),
      fold,
    ),
  ]);
  return Object.fromEntries(entries.filter(([, pairs]) => pairs !== undefined));
}

const pagefindPath = (path: string) => (path.endsWith('.pf_meta') ? 'pagefind/meta.bin' : `pagefind/${path}`);

/** One short name for everything in the files: the same content always gets the same one. */
function digest(files: readonly OutFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** The folder of an index, named by its digest: an older one beside it is removed. The search page lies in the same folder and stays. */
const digestName = /^[0-9a-f]{12}$/;

async function removeOldIndex(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((): string[] => []);
  const old = entries.filter((name) => digestName.test(name));
  for (const name of old) await rm(join(folder, name), { recursive: true, force: true });
}

async function writeAll(folder: string, files: readonly OutFile[]): Promise<void> {
  await removeOldIndex(folder);
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}

/**
 * Writes `<outDir>/search/`: the client's scripts, Pagefind's index of every article and the texts for excerpts, in both scripts.
 * The same archive gives the same bytes. Fails with the cause when Pagefind or the bundler reports anything.
 */
export async function buildSearch(
  archive: Archive,
  outDir: string,
  { scanBytes = indexStart }: BuildSearchOptions = {},
): Promise<BuiltSearch> {
  const fold = foldTable();
  const rows = sortRows(archive.articles);
  const printed = rows.map(articleLines);
  const index = await buildPagefindIndex(printed.map((lines) => lines.map((line) => normalize(line, fold))));
  const store = (script: Script) => rows.map((article) => storeArticle(article, archive, script, fold));
  const stored: Stored = { Hans: store('Hans'), Hant: store('Hant') };
  const texts = textFiles(stored, scanBytes);
  const facets = buildFacets(rows, archive);
  const data: OutFile[] = [
    ...index.map(({ path, content }) => ({ path: pagefindPath(path), content })),
    ...texts.files,
    ...Object.keys(facetFiles).map((key) => ({ path: `facets-${key}.bin`, content: pack(facets[key as FacetFile]) })),
    { path: 'fold.bin', content: pack(foldPairs(fold)) },
  ];
  const folder = `${digest(data)}/`;
  const manifest: Manifest = {
    version: 1,
    articles: rows.length,
    folder,
    scan: texts.scan,
    perFile: texts.perFile,
    textFold: textFolds(stored, fold),
    foldExceptions: foldExceptions(fold),
    pagefind: pagefindVersion,
  };
  const files: OutFile[] = [
    ...(await bundleClient()),
    { path: 'manifest.json', content: JSON.stringify(manifest) },
    ...data.map(({ path, content }) => ({ path: folder + path, content })),
  ];
  await writeAll(join(outDir, 'search'), files);
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return { articles: rows.length, bytes, files: files.length };
}
