import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../../archive/index.ts';
import { foldTable } from '../../chinese/index.ts';
import type { Article } from '../../records/schema/index.ts';
import { type FacetFile, facetFiles, type Manifest, type Script, type StoredArticle } from '../manifest.ts';
import { type Fold, normalize } from '../normalize.ts';
import { packArticle } from '../packed-article.ts';
import { bundleClient } from './bundle.ts';
import { buildFacets } from './facets.ts';
import { foldExceptions, joinPairs, textFold } from './fold-files.ts';
import { isoDate } from './iso-date.ts';
import { articleLines } from './lines.ts';
import { listedFiles } from './listed-files.ts';
import { buildPagefindIndex, type WordIndex } from './pagefind-index.ts';
import { suggestionFiles } from './suggestions/index.ts';
import { type ArticleText, storeTexts } from './text-store.ts';

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

/** The table of words and the chunks and articles of a first query cost about this much. */
const indexStart = 80_000;

const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });

/** Newest first, without a date last; equal dates in the archive's order. A row is a place in this list. */
export function sortRows(articles: readonly Article[]): Article[] {
  const key = (article: Article) => isoDate(article.date.value) ?? '';
  return articles.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}

/** Texts of all articles in one file where that is small enough to be scanned, else a file an article. */
function textFiles(articles: readonly StoredArticle[], limit: number) {
  const whole = pack(articles.map(packArticle));
  const scan = whole.length <= limit;
  const files = scan
    ? [{ path: 'text/0.bin', content: whole }]
    : articles.map((article, row): OutFile => ({ path: `text/${row}.bin`, content: pack([packArticle(article)]) }));
  return { scan, perFile: scan ? Math.max(1, articles.length) : 1, files };
}

const textLines = ({ lines }: StoredArticle) => lines.flat();

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

/** Files on their way to the disk at one time. */
const writers = 32;

async function writeAll(folder: string, files: readonly OutFile[]): Promise<void> {
  await removeOldIndex(folder);
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  const waiting = files.values();
  const write = async () => {
    for (const { path, content } of waiting) await writeFile(join(folder, path), content);
  };
  await Promise.all(Array.from({ length: writers }, write));
}

/** Everything but the index of words: the texts, the filters, what can be suggested, the tables of characters; and what the manifest says of them. */
function readableFiles(
  texts: readonly ArticleText[],
  archive: Archive,
  fold: Fold,
  scanBytes: number,
): { files: OutFile[]; manifest: Omit<Manifest, 'folder'> } {
  const rows = texts.map(({ article }) => article);
  const { articles, tables } = storeTexts(texts, archive, fold);
  const { scan, perFile, files } = textFiles(articles, scanBytes);
  const suggestions = suggestionFiles(rows, archive, fold, pack);
  const facets = buildFacets(rows, archive);
  const pairs = textFold(articles.flatMap(textLines), fold);
  return {
    files: [
      ...files,
      ...scripts.map((script) => ({ path: `show-${script}.bin`, content: pack(joinPairs(tables[script])) })),
      ...Object.keys(facetFiles).map((key) => ({ path: `facets-${key}.bin`, content: pack(facets[key as FacetFile]) })),
      ...suggestions.files,
      ...listedFiles(rows, archive, pack),
      { path: 'fold.bin', content: pack(joinPairs(fold)) },
    ],
    manifest: {
      version: 2,
      articles: rows.length,
      scan,
      perFile,
      suggestions: suggestions.count,
      ...(pairs === undefined ? {} : { textFold: pairs }),
      foldExceptions: foldExceptions(fold),
    },
  };
}

const indexFiles = ({ ranges, chunks }: WordIndex): OutFile[] => [
  { path: 'words.bin', content: pack(ranges) },
  ...chunks.map((content, number): OutFile => ({ path: `words/${number}.bin`, content })),
];

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
  const texts = sortRows(archive.articles).map((article): ArticleText => {
    const printed = articleLines(article);
    return { article, printed, normal: printed.map((line) => normalize(line, fold)) };
  });
  const [index, readable] = await buildPagefindIndex(
    texts.map(({ normal }) => normal),
    () => readableFiles(texts, archive, fold, scanBytes),
  );
  const data = [...indexFiles(index), ...readable.files];
  const folder = `${digest(data)}/`;
  const files: OutFile[] = [
    ...(await bundleClient()),
    { path: 'manifest.json', content: JSON.stringify({ ...readable.manifest, folder } satisfies Manifest) },
    ...data.map(({ path, content }) => ({ path: folder + path, content })),
  ];
  await writeAll(join(outDir, 'search'), files);
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return { articles: texts.length, bytes, files: files.length };
}
